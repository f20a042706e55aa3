-- The register: architecture.md, "The register file" and "The change log".
-- A record is known to the ordinary tables by a number of this file (record.key); its id is the same everywhere.

CREATE TABLE device(
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    started INTEGER NOT NULL
);

CREATE TABLE register(
    one INTEGER PRIMARY KEY CHECK(one = 1),
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    organisation TEXT NOT NULL,
    created INTEGER NOT NULL,
    invented INTEGER NOT NULL,
    device INTEGER NOT NULL REFERENCES device(number)
);

CREATE TABLE change(
    number INTEGER PRIMARY KEY,
    device INTEGER NOT NULL REFERENCES device(number),
    sequence INTEGER NOT NULL,
    time INTEGER NOT NULL,
    person TEXT NOT NULL,
    label TEXT NOT NULL,
    kind INTEGER NOT NULL,
    target INTEGER NOT NULL,
    first_entry INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    hash BLOB NOT NULL,
    UNIQUE(device, sequence)
);

CREATE TABLE record(
    key INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    type INTEGER NOT NULL,
    state INTEGER NOT NULL,
    created INTEGER REFERENCES change(number) DEFERRABLE INITIALLY DEFERRED,
    changed INTEGER REFERENCES change(number) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE entry(
    number INTEGER PRIMARY KEY,
    change INTEGER NOT NULL REFERENCES change(number) DEFERRABLE INITIALLY DEFERRED,
    record INTEGER NOT NULL REFERENCES record(key),
    body BLOB NOT NULL,
    context BLOB
);
CREATE INDEX entry_record ON entry(record);

CREATE TABLE link(
    source INTEGER NOT NULL REFERENCES record(key),
    field INTEGER NOT NULL,
    position INTEGER NOT NULL,
    target INTEGER NOT NULL REFERENCES record(key),
    PRIMARY KEY(source, field, position)
) WITHOUT ROWID;
CREATE INDEX link_target ON link(target, field);

CREATE TABLE name(
    folded TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES record(key),
    PRIMARY KEY(folded, record)
) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5(
    name, sound, detail, text,
    content='', prefix='2', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* Co'"
);

CREATE TABLE content(
    key INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    bytes INTEGER NOT NULL
);

CREATE TABLE content_piece(
    content INTEGER NOT NULL REFERENCES content(key),
    position INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY(content, position)
);

-- One table a record type; a column a field (src/domain/records).

CREATE TABLE "sector"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "code" TEXT,
    "name_en" TEXT,
    "name_sort_en" BLOB,
    "name_sort_km" BLOB,
    "name_km" TEXT,
    "cip" TEXT,
    "sources" TEXT,
    "notes" TEXT
);

CREATE TABLE "tag"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "name_en" TEXT,
    "name_sort_en" BLOB,
    "name_sort_km" BLOB,
    "name_km" TEXT,
    "sources" TEXT,
    "notes" TEXT
);

CREATE TABLE "area"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "code" TEXT,
    "parent" INTEGER REFERENCES record(key),
    "level" TEXT,
    "unit" TEXT,
    "name_en" TEXT,
    "name_sort_en" BLOB,
    "name_sort_km" BLOB,
    "name_km" TEXT,
    "ungegn" TEXT,
    "aliases" TEXT,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "predecessor" INTEGER REFERENCES record(key),
    "latitude" REAL,
    "longitude" REAL,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "area_parent" ON "area"("parent");
CREATE INDEX "area_predecessor" ON "area"("predecessor");

CREATE TABLE "council"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "area" INTEGER REFERENCES record(key),
    "seats" INTEGER,
    "phone" TEXT,
    "email" TEXT,
    "address_en" TEXT,
    "address_km" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "council_area" ON "council"("area");

CREATE TABLE "person"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "name_en" TEXT,
    "name_sort_en" BLOB,
    "name_sort_km" BLOB,
    "name_km" TEXT,
    "sex" TEXT,
    "birth_year" INTEGER,
    "phone" TEXT,
    "email" TEXT,
    "consent" INTEGER,
    "disability" INTEGER,
    "sources" TEXT,
    "notes" TEXT
);

CREATE TABLE "mandate"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "elected" TEXT,
    "ended" TEXT,
    "seats" INTEGER,
    "women" INTEGER,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "mandate_council" ON "mandate"("council");

CREATE TABLE "councillor"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "mandate" INTEGER REFERENCES record(key),
    "person" INTEGER REFERENCES record(key),
    "post" TEXT,
    "from" TEXT,
    "to" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "councillor_mandate" ON "councillor"("mandate");
CREATE INDEX "councillor_person" ON "councillor"("person");

CREATE TABLE "organisation"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "name_en" TEXT,
    "name_sort_en" BLOB,
    "name_sort_km" BLOB,
    "name_km" TEXT,
    "acronym" TEXT,
    "kind" TEXT,
    "home_area" INTEGER REFERENCES record(key),
    "country" TEXT,
    "contact" TEXT,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "address_en" TEXT,
    "address_km" TEXT,
    "registration" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "organisation_home_area" ON "organisation"("home_area");

CREATE TABLE "affiliation"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "person" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "role_en" TEXT,
    "role_km" TEXT,
    "from" TEXT,
    "to" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "affiliation_person" ON "affiliation"("person");
CREATE INDEX "affiliation_organisation" ON "affiliation"("organisation");

CREATE TABLE "partnership"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "title_en" TEXT,
    "title_sort_en" BLOB,
    "title_sort_km" BLOB,
    "title_km" TEXT,
    "goal_en" TEXT,
    "goal_km" TEXT,
    "activities_en" TEXT,
    "activities_km" TEXT,
    "level" TEXT,
    "start" TEXT,
    "end" TEXT,
    "stage" TEXT,
    "status" TEXT,
    "status_since" TEXT,
    "sources" TEXT,
    "notes" TEXT
);

CREATE TABLE "party"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "partnership" INTEGER REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "person" INTEGER REFERENCES record(key),
    "role" TEXT,
    "joined" TEXT,
    "left" TEXT,
    "contact" INTEGER REFERENCES record(key),
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "party_partnership" ON "party"("partnership");
CREATE INDEX "party_council" ON "party"("council");
CREATE INDEX "party_organisation" ON "party"("organisation");
CREATE INDEX "party_person" ON "party"("person");
CREATE INDEX "party_contact" ON "party"("contact");

CREATE TABLE "contribution"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "partnership" INTEGER REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "person" INTEGER REFERENCES record(key),
    "kind" TEXT,
    "description_en" TEXT,
    "description_km" TEXT,
    "quantity" REAL,
    "unit" TEXT,
    "amount" INTEGER,
    "amount_currency" TEXT,
    "rate" REAL,
    "promised" TEXT,
    "delivered" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "contribution_partnership" ON "contribution"("partnership");
CREATE INDEX "contribution_council" ON "contribution"("council");
CREATE INDEX "contribution_organisation" ON "contribution"("organisation");
CREATE INDEX "contribution_person" ON "contribution"("person");

CREATE TABLE "agreement"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "partnership" INTEGER REFERENCES record(key),
    "kind" TEXT,
    "number" TEXT,
    "signed" TEXT,
    "expires" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "agreement_partnership" ON "agreement"("partnership");

CREATE TABLE "practice"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "partnership" INTEGER REFERENCES record(key),
    "kind" TEXT,
    "title_en" TEXT,
    "title_sort_en" BLOB,
    "title_sort_km" BLOB,
    "title_km" TEXT,
    "area" INTEGER REFERENCES record(key),
    "level" TEXT,
    "from" TEXT,
    "to" TEXT,
    "summary_en" TEXT,
    "summary_km" TEXT,
    "situation_en" TEXT,
    "situation_km" TEXT,
    "objective_en" TEXT,
    "objective_km" TEXT,
    "partners_en" TEXT,
    "partners_km" TEXT,
    "steps_en" TEXT,
    "steps_km" TEXT,
    "resources_en" TEXT,
    "resources_km" TEXT,
    "results_en" TEXT,
    "results_km" TEXT,
    "reached_women" INTEGER,
    "reached_men" INTEGER,
    "inclusion_en" TEXT,
    "inclusion_km" TEXT,
    "success_factors_en" TEXT,
    "success_factors_km" TEXT,
    "difficulties_en" TEXT,
    "difficulties_km" TEXT,
    "lessons_en" TEXT,
    "lessons_km" TEXT,
    "sustainability_en" TEXT,
    "sustainability_km" TEXT,
    "conditions_en" TEXT,
    "conditions_km" TEXT,
    "cost_en" TEXT,
    "cost_km" TEXT,
    "do_en" TEXT,
    "do_km" TEXT,
    "dont_en" TEXT,
    "dont_km" TEXT,
    "evidence_en" TEXT,
    "evidence_km" TEXT,
    "validated_by" TEXT,
    "validated_on" TEXT,
    "status" TEXT,
    "superseded_by" INTEGER REFERENCES record(key),
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "practice_partnership" ON "practice"("partnership");
CREATE INDEX "practice_area" ON "practice"("area");
CREATE INDEX "practice_superseded_by" ON "practice"("superseded_by");

CREATE TABLE "review"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "practice" INTEGER REFERENCES record(key),
    "person" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "date" TEXT,
    "meeting" TEXT,
    "effective" TEXT,
    "sustainable" TEXT,
    "gender_sensitive" TEXT,
    "feasible" TEXT,
    "participatory" TEXT,
    "replicable" TEXT,
    "true_partnership" TEXT,
    "remark_en" TEXT,
    "remark_km" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "review_practice" ON "review"("practice");
CREATE INDEX "review_person" ON "review"("person");
CREATE INDEX "review_organisation" ON "review"("organisation");

CREATE TABLE "adoption"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "practice" INTEGER REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "partnership" INTEGER REFERENCES record(key),
    "date" TEXT,
    "change_en" TEXT,
    "change_km" TEXT,
    "result_en" TEXT,
    "result_km" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "adoption_practice" ON "adoption"("practice");
CREATE INDEX "adoption_council" ON "adoption"("council");
CREATE INDEX "adoption_organisation" ON "adoption"("organisation");
CREATE INDEX "adoption_partnership" ON "adoption"("partnership");

CREATE TABLE "attachment"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "record" INTEGER REFERENCES record(key),
    "file_name" TEXT,
    "media_type" TEXT,
    "hash" TEXT,
    "bytes" INTEGER,
    "caption_en" TEXT,
    "caption_km" TEXT,
    "source" TEXT,
    "permission" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "attachment_record" ON "attachment"("record");

