-- Events and what came of them; action plans with their activities. A partnership may say from which event it came.

CREATE TABLE "event"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "kind" TEXT,
    "title_en" TEXT,
    "title_sort_en" BLOB,
    "title_sort_km" BLOB,
    "title_km" TEXT,
    "area" INTEGER REFERENCES record(key),
    "venue_en" TEXT,
    "venue_km" TEXT,
    "start" TEXT,
    "end" TEXT,
    "objectives_en" TEXT,
    "objectives_km" TEXT,
    "agenda_en" TEXT,
    "agenda_km" TEXT,
    "cost" INTEGER,
    "cost_currency" TEXT,
    "rate" REAL,
    "evaluation_en" TEXT,
    "evaluation_km" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "event_area" ON "event"("area");
CREATE INDEX "event_list" ON "event"("title_sort_en", "title_sort_km", "kind", "area", "start", "end");

CREATE TABLE "participation"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "event" INTEGER REFERENCES record(key),
    "person" INTEGER REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "role" TEXT,
    "days" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "participation_person" ON "participation"("person");
CREATE INDEX "participation_council" ON "participation"("council");
CREATE INDEX "participation_organisation" ON "participation"("organisation");
CREATE INDEX "participation_list" ON "participation"("event", "person", "council", "organisation", "role");

CREATE TABLE "headcount"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "event" INTEGER REFERENCES record(key),
    "day" TEXT,
    "sex" TEXT,
    "age" TEXT,
    "role" TEXT,
    "count" INTEGER,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "headcount_list" ON "headcount"("event", "day", "sex", "age", "role", "count");

CREATE TABLE "outcome"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "event" INTEGER REFERENCES record(key),
    "kind" TEXT,
    "text_en" TEXT,
    "text_km" TEXT,
    "council" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "person" INTEGER REFERENCES record(key),
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "outcome_council" ON "outcome"("council");
CREATE INDEX "outcome_organisation" ON "outcome"("organisation");
CREATE INDEX "outcome_person" ON "outcome"("person");
CREATE INDEX "outcome_list" ON "outcome"("event", "kind", "council", "organisation", "person");

CREATE TABLE "action_plan"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "event" INTEGER REFERENCES record(key),
    "partnership" INTEGER REFERENCES record(key),
    "council" INTEGER REFERENCES record(key),
    "title_en" TEXT,
    "title_sort_en" BLOB,
    "title_sort_km" BLOB,
    "title_km" TEXT,
    "goal_en" TEXT,
    "goal_km" TEXT,
    "start" TEXT,
    "end" TEXT,
    "status" TEXT,
    "review" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "action_plan_event" ON "action_plan"("event");
CREATE INDEX "action_plan_partnership" ON "action_plan"("partnership");
CREATE INDEX "action_plan_council" ON "action_plan"("council");
CREATE INDEX "action_plan_list" ON "action_plan"("title_sort_en", "title_sort_km", "event", "partnership", "council", "start", "end", "status", "review");

CREATE TABLE "activity"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "plan" INTEGER REFERENCES record(key),
    "number" INTEGER,
    "issue" INTEGER REFERENCES record(key),
    "what_en" TEXT,
    "what_km" TEXT,
    "council" INTEGER REFERENCES record(key),
    "organisation" INTEGER REFERENCES record(key),
    "contact" INTEGER REFERENCES record(key),
    "start" TEXT,
    "due" TEXT,
    "why_no_due" TEXT,
    "resources_en" TEXT,
    "resources_km" TEXT,
    "cost" INTEGER,
    "cost_currency" TEXT,
    "rate" REAL,
    "cost_source_en" TEXT,
    "cost_source_km" TEXT,
    "level" TEXT,
    "indicator_en" TEXT,
    "indicator_km" TEXT,
    "cip_year" INTEGER,
    "cip_priority" INTEGER,
    "agreement" INTEGER REFERENCES record(key),
    "status" TEXT,
    "percent" INTEGER,
    "finished" TEXT,
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "activity_issue" ON "activity"("issue");
CREATE INDEX "activity_council" ON "activity"("council");
CREATE INDEX "activity_organisation" ON "activity"("organisation");
CREATE INDEX "activity_contact" ON "activity"("contact");
CREATE INDEX "activity_agreement" ON "activity"("agreement");
CREATE INDEX "activity_list" ON "activity"("plan", "number", "issue", "council", "organisation", "contact", "start", "due", "level", "cip_year", "cip_priority", "agreement", "status", "percent", "finished");

CREATE TABLE "progress"(
    key INTEGER PRIMARY KEY REFERENCES record(key),
    "activity" INTEGER REFERENCES record(key),
    "date" TEXT,
    "percent" INTEGER,
    "what_en" TEXT,
    "what_km" TEXT,
    "obstacle_en" TEXT,
    "obstacle_km" TEXT,
    "person" INTEGER REFERENCES record(key),
    "sources" TEXT,
    "notes" TEXT
);
CREATE INDEX "progress_person" ON "progress"("person");
CREATE INDEX "progress_list" ON "progress"("activity", "date", "percent", "person");

ALTER TABLE "partnership" ADD COLUMN "event" INTEGER REFERENCES record(key);
CREATE INDEX "partnership_event" ON "partnership"("event");
DROP INDEX "partnership_list";
CREATE INDEX "partnership_list" ON "partnership"("title_sort_en", "title_sort_km", "level", "start", "end", "stage", "status", "status_since", "event");
