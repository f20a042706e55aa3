-- The home page counts them each time it is shown; without this it would read every partnership with its long texts.
CREATE INDEX "partnership_without_goal" ON "partnership"("key") WHERE "goal_en" IS NULL AND "goal_km" IS NULL;

-- What is late and what falls due is counted there too, and a list of activities begins with what is due first.
CREATE INDEX "activity_due" ON "activity"("due", "status");

-- The other questions of the home page, which else read the long list indexes: what is to be reviewed, and whose agreements
-- have expired while the partnership goes on.
CREATE INDEX "action_plan_review" ON "action_plan"("review", "status");
CREATE INDEX "partnership_status" ON "partnership"("status");
