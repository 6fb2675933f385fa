-- How people of a group come to their ballot, and in what form the evaluation is held.
ALTER TABLE evaluation_group ADD COLUMN entry text NOT NULL DEFAULT 'SLIP';
ALTER TABLE evaluation_group ALTER COLUMN entry DROP DEFAULT;
ALTER TABLE evaluation
    ADD COLUMN form    text NOT NULL DEFAULT 'SURVEY',
    ADD COLUMN held_on date,
    ADD COLUMN place   text;
ALTER TABLE evaluation ALTER COLUMN form DROP DEFAULT;

-- A member on the roll is a slip whose selector is the person's code; no code of a slip ever proves it.
COMMENT ON COLUMN roll_slip.secret IS 'keyed hash of the code''s second half; empty for a member who signs in';
