-- Lists are put in order and filtered from these, without reading the long texts of the rows (docs/decisions/0010).
-- What belongs to another record is found by its list index, so the plain index of the owner goes.

DROP INDEX "mandate_council";
DROP INDEX "councillor_mandate";
DROP INDEX "affiliation_organisation";
DROP INDEX "party_partnership";
DROP INDEX "contribution_partnership";
DROP INDEX "agreement_partnership";
DROP INDEX "review_practice";
DROP INDEX "adoption_practice";
DROP INDEX "attachment_record";

CREATE INDEX "sector_list" ON "sector"("name_sort_en", "name_sort_km", "code", "cip");
CREATE INDEX "tag_list" ON "tag"("name_sort_en", "name_sort_km");
CREATE INDEX "area_list" ON "area"("name_sort_en", "name_sort_km", "code", "parent", "level", "unit", "valid_from", "valid_to", "predecessor");
CREATE INDEX "council_list" ON "council"("area", "seats");
CREATE INDEX "person_list" ON "person"("name_sort_en", "name_sort_km", "sex", "birth_year", "consent", "disability");
CREATE INDEX "mandate_list" ON "mandate"("council", "elected", "ended", "seats", "women");
CREATE INDEX "councillor_list" ON "councillor"("mandate", "person", "post", "from", "to");
CREATE INDEX "organisation_list" ON "organisation"("name_sort_en", "name_sort_km", "kind", "home_area");
CREATE INDEX "affiliation_list" ON "affiliation"("organisation", "person", "from", "to");
CREATE INDEX "partnership_list" ON "partnership"("title_sort_en", "title_sort_km", "level", "start", "end", "stage", "status", "status_since");
CREATE INDEX "party_list" ON "party"("partnership", "council", "organisation", "person", "role", "joined", "left", "contact");
CREATE INDEX "contribution_list" ON "contribution"("partnership", "council", "organisation", "person", "kind", "promised", "delivered");
CREATE INDEX "agreement_list" ON "agreement"("partnership", "kind", "signed", "expires");
CREATE INDEX "practice_list" ON "practice"("title_sort_en", "title_sort_km", "partnership", "kind", "area", "level", "from", "to", "reached_women", "reached_men", "validated_on", "status", "superseded_by");
CREATE INDEX "review_list" ON "review"("practice", "person", "organisation", "date", "effective", "sustainable", "gender_sensitive", "feasible", "participatory", "replicable", "true_partnership");
CREATE INDEX "adoption_list" ON "adoption"("practice", "council", "organisation", "partnership", "date");
CREATE INDEX "attachment_list" ON "attachment"("record", "bytes", "permission");

-- More of a long change is gathered before it is merged into the search index (bytes; 1 MiB unless set).
INSERT INTO search(search, rank) VALUES('hashsize', 16777216);
