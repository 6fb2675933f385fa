-- Whether people may write beside the grades; what they write is in the urn alone.
ALTER TABLE evaluation ADD COLUMN comments boolean NOT NULL DEFAULT false;
ALTER TABLE evaluation ALTER COLUMN comments DROP DEFAULT;
