CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Belongs to the tree; here only so that what follows may rely on it.
ALTER TABLE organization ADD COLUMN IF NOT EXISTS dissolved_on date;

-- 任期: each ends where the next begins.
CREATE TABLE term (
    id                 uuid   PRIMARY KEY,
    version            bigint NOT NULL,
    organization_id    uuid   NOT NULL REFERENCES organization,
    years              int    NOT NULL CHECK (years IN (3, 5)),
    elected_on         date   NOT NULL,
    ends_on            date   NOT NULL CHECK (ends_on > elected_on),
    ended_on           date   CHECK (ended_on > elected_on),
    vote_id            uuid,
    document_number    text   NOT NULL,
    extension_document text,
    extension_reason   text,
    EXCLUDE USING gist (organization_id WITH =, daterange(elected_on, ended_on) WITH &&)
);
CREATE UNIQUE INDEX term_present ON term (organization_id) WHERE ended_on IS NULL;

ALTER TABLE post
    ADD COLUMN secretary_kind        text,
    ADD COLUMN document_number       text,
    ADD COLUMN correction_reason     text,
    ADD COLUMN term_id               uuid REFERENCES term,
    ADD COLUMN relinquishment_reason text;

UPDATE post
SET secretary_kind = CASE
    WHEN employment = 'FULL_TIME' THEN 'FULL_TIME'
    WHEN administrative_post = '校长' THEN 'PRINCIPAL'
    WHEN administrative_post = '教师' THEN 'TEACHER'
    ELSE 'OTHER' END
WHERE office = 'SECRETARY';

-- Last guards; checked at commit, since an import changes several posts one by one.
ALTER TABLE post
    ADD CONSTRAINT post_secretaries_apart EXCLUDE USING gist (
        organization_id WITH =, daterange(assumed_on, relinquished_on) WITH &&
    ) WHERE (office = 'SECRETARY') DEFERRABLE INITIALLY DEFERRED,
    ADD CONSTRAINT post_not_twice EXCLUDE USING gist (
        organization_id WITH =, person_id WITH =, office WITH =, daterange(assumed_on, relinquished_on) WITH &&
    ) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX post_organization ON post (organization_id, assumed_on);
