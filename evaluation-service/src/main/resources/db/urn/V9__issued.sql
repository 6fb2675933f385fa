-- How many ballots were issued, signed when casting begins.
ALTER TABLE poll ADD COLUMN issued text;
