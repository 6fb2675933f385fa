-- Who says how a pledge ended, and whether its pledger objects to what the committee says in their stead. Until now the
-- committee's own word was confirmed as it was said: what waits to be confirmed is the pledgers'.
ALTER TABLE pledge ADD COLUMN said_by text, ADD COLUMN objected_on date;
UPDATE pledge SET said_by = 'PLEDGER'
WHERE status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND confirmed_on IS NULL;

-- Ends that the public read and that were found not to be so. Nobody updates or deletes here.
CREATE TABLE refuted_end (
    id         uuid PRIMARY KEY,
    pledge_id  uuid  NOT NULL REFERENCES pledge,
    status     text  NOT NULL,
    ending     jsonb NOT NULL,
    ended_on   date  NOT NULL,
    reason     text  NOT NULL,
    refuted_on date  NOT NULL
);
CREATE INDEX refuted_end_pledge ON refuted_end (pledge_id, id);

-- Ends that nobody confirmed in time, as the sweep has found them. Nobody updates or deletes here.
CREATE TABLE late_end (
    pledge_id uuid        NOT NULL REFERENCES pledge,
    due_on    date        NOT NULL,
    found_at  timestamptz NOT NULL,
    -- Each is found once, whichever replica looks; another day is another limit.
    PRIMARY KEY (pledge_id, due_on)
);

-- A step can be nobody's: an end holds when its time limit passes without an objection.
ALTER TABLE pledge_history ALTER COLUMN actor DROP NOT NULL;

-- It counts these too; a repeatable makes it anew.
DROP FUNCTION unfinished_of(uuid);
