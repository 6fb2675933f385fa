-- A teacher who is no Party member stands on no roster that this service hears of: they are judged by the name given.
ALTER TABLE evaluation_subject
    ADD COLUMN teacher text,
    ADD CHECK (person_code IS NULL OR teacher IS NULL);
