-- The home page counts them each time it is shown; without this it would read every partnership with its long texts.
CREATE INDEX "partnership_without_goal" ON "partnership"("key") WHERE "goal_en" IS NULL AND "goal_km" IS NULL;

-- What is late and what falls due is counted there too, and a list of activities begins with what is due first.
CREATE INDEX "activity_due" ON "activity"("due", "status");
