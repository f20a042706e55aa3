-- A change only adds to the search index; its pieces are put together when nobody waits (src/store/search/upkeep.h).
-- Only where so many lie side by side that finding would take long does a change do it by itself.
INSERT INTO search(search, rank) VALUES('automerge', 0);
INSERT INTO search(search, rank) VALUES('crisismerge', 128);
