-- The imports there have been and are: how far each is, and whether the process that carries it out still lives.
-- Repeatable instead of numbered, as the numbers are each service's own: so every statement must bear to be run again.
SET LOCAL client_min_messages = warning; -- that something exists already is as it should be
CREATE TABLE IF NOT EXISTS table_import (
    id          uuid PRIMARY KEY,
    at          timestamptz NOT NULL,
    actor       text        NOT NULL,
    as_of       date        NOT NULL,
    report      text,
    dry_run     boolean     NOT NULL,
    state       text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAULTY', 'INTERRUPTED')),
    started_at  timestamptz,
    finished_at timestamptz,
    table_name  text,
    rows_done   bigint      NOT NULL DEFAULT 0,
    rows_total  bigint,
    process     uuid,
    alive_at    timestamptz
);
-- The few that are not through yet, for the sign of life every few seconds.
CREATE INDEX IF NOT EXISTS table_import_open ON table_import (process) WHERE state IN ('WAITING', 'RUNNING');
