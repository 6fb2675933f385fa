-- Left to the numbers of people, the mode is fixed at opening, when these are known.
ALTER TABLE evaluation ALTER COLUMN mode DROP NOT NULL;
