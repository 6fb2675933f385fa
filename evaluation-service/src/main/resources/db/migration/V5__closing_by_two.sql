-- Who has said that the evaluation is to be closed; somebody else must say so too.
ALTER TABLE evaluation ADD COLUMN closing_proposed_by text;
