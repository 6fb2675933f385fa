-- Imports may run in the background: how far each is, and whether the process that carries it out still lives.
ALTER TABLE roster_import
    ADD COLUMN dry_run     boolean NOT NULL DEFAULT false,
    ADD COLUMN state       text    NOT NULL DEFAULT 'DONE'
        CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAULTY', 'INTERRUPTED')),
    ADD COLUMN started_at  timestamptz,
    ADD COLUMN finished_at timestamptz,
    ADD COLUMN table_name  text,
    ADD COLUMN rows_done   bigint NOT NULL DEFAULT 0,
    ADD COLUMN rows_total  bigint,
    ADD COLUMN process     uuid,
    ADD COLUMN alive_at    timestamptz,
    ALTER COLUMN report DROP NOT NULL;
UPDATE roster_import SET started_at = at, finished_at = at;
ALTER TABLE roster_import ALTER COLUMN dry_run DROP DEFAULT, ALTER COLUMN state DROP DEFAULT;
-- The few that are not through yet, for the sign of life every few seconds.
CREATE INDEX roster_import_open ON roster_import (process) WHERE state IN ('WAITING', 'RUNNING');
