-- Assessments: questionnaires as they were used, rounds, the groups that answered, their scores, what there should be.
-- An activity may say which score it answers.

CREATE TABLE "instrument"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "code" TEXT,
    "version" INTEGER,
    "title_en" TEXT,
    "title_sort_en" BLOB,
    "title_sort_km" BLOB,
    "title_km" TEXT,
    "content" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "instrument_list" ON "instrument"("title_sort_en", "title_sort_km", "code", "version");

CREATE TABLE "assessment"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "partnership" INTEGER REFERENCES record(key),
    "instrument" INTEGER REFERENCES record(key),
    "round" INTEGER,
    "start" TEXT,
    "end" TEXT,
    "meeting" INTEGER REFERENCES record(key),
    "groundwork_due" TEXT,
    "groundwork_done" TEXT,
    "input_tracking_due" TEXT,
    "input_tracking_done" TEXT,
    "scoring_due" TEXT,
    "scoring_done" TEXT,
    "self_assessment_due" TEXT,
    "self_assessment_done" TEXT,
    "interface_meeting_due" TEXT,
    "interface_meeting_done" TEXT,
    "follow_up_due" TEXT,
    "follow_up_done" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "assessment_council" ON "assessment"("council");
CREATE INDEX "assessment_partnership" ON "assessment"("partnership");
CREATE INDEX "assessment_instrument" ON "assessment"("instrument");
CREATE INDEX "assessment_meeting" ON "assessment"("meeting");
CREATE INDEX "assessment_list" ON "assessment"("council", "partnership", "instrument", "round", "start", "end", "meeting", "groundwork_due", "groundwork_done", "input_tracking_due", "input_tracking_done", "scoring_due", "scoring_done", "self_assessment_due", "self_assessment_done", "interface_meeting_due", "interface_meeting_done", "follow_up_due", "follow_up_done");

CREATE TABLE "group_card"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "assessment" INTEGER REFERENCES record(key),
    "side" TEXT,
    "kind" TEXT,
    "name_en" TEXT,
    "name_km" TEXT,
    "village" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "present" INTEGER,
    "women" INTEGER,
    "held" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "group_card_village" ON "group_card"("village");
CREATE INDEX "group_card_organisation" ON "group_card"("organisation");
CREATE INDEX "group_card_council" ON "group_card"("council");
CREATE INDEX "group_card_list" ON "group_card"("assessment", "kind", "village", "organisation", "council", "present", "women", "held");

CREATE TABLE "score"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "card" INTEGER REFERENCES record(key),
    "indicator" TEXT,
    "level" INTEGER,
    "votes" TEXT,
    "not_answered" INTEGER,
    "cards" TEXT,
    "second" TEXT,
    "reason_en" TEXT,
    "reason_km" TEXT,
    "suggestion_en" TEXT,
    "suggestion_km" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "score_list" ON "score"("card", "indicator", "level", "not_answered");

CREATE TABLE "standard"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "assessment" INTEGER REFERENCES record(key),
    "entitlement_en" TEXT,
    "entitlement_km" TEXT,
    "source_en" TEXT,
    "source_km" TEXT,
    "unit" TEXT,
    "planned" REAL,
    "actual" REAL,
    "remark_en" TEXT,
    "remark_km" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "standard_list" ON "standard"("assessment");

ALTER TABLE "activity" ADD COLUMN "score" INTEGER REFERENCES record(key);
CREATE INDEX "activity_score" ON "activity"("score");
DROP INDEX "activity_list";
CREATE INDEX "activity_list" ON "activity"("plan", "number", "issue", "council", "organisation", "contact", "start", "due", "level", "cip_year", "cip_priority", "agreement", "status", "percent", "finished", "score");

-- Names stand by the type of their record: a condition on a name then looks through those of one type alone.
DROP TABLE IF EXISTS temp.name_before;
CREATE TEMP TABLE name_before AS SELECT r.type, n.folded, n.record FROM name n JOIN record r ON r.key = n.record;
DROP TABLE name;
CREATE TABLE name(
    type INTEGER NOT NULL,
    folded TEXT NOT NULL,
    record INTEGER NOT NULL REFERENCES record(key),
    PRIMARY KEY(type, folded, record)
) WITHOUT ROWID;
INSERT INTO name SELECT type, folded, record FROM name_before ORDER BY type, folded, record;
DROP TABLE name_before;
