-- A person's row is the present state; it has held since valid_from. Earlier states are kept by the trigger below, so
-- that a first import costs one row a person and a reading of today one look-up. Who has departed stays in the table.
-- A column added to person later must be added to person_past in the same migration and the view made anew.
ALTER TABLE person
    ADD COLUMN education              text,
    ADD COLUMN standing_since         date,
    ADD COLUMN party_group_id         uuid REFERENCES organization,
    ADD COLUMN voting_suspended_until date,
    ADD COLUMN double_cultivation     text,
    ADD COLUMN valid_from             date,
    ADD COLUMN departed_on            date,
    ADD COLUMN departure              text,
    ADD CONSTRAINT person_departure CHECK ((departed_on IS NULL) = (departure IS NULL));

UPDATE person
SET valid_from = coalesce(admitted_on, (SELECT min(as_of) FROM roster_import), current_date),
    standing_since = CASE WHEN stage = 'PROBATIONARY' THEN admitted_on END;
ALTER TABLE person ALTER COLUMN valid_from SET NOT NULL;

DROP INDEX person_organization;
CREATE INDEX person_organization ON person (organization_id, code) WHERE departed_on IS NULL;

CREATE TABLE person_past (
    valid_to date NOT NULL,
    LIKE person,
    PRIMARY KEY (id, valid_from),
    CHECK (valid_from < valid_to)
);
CREATE INDEX person_past_organization ON person_past (organization_id, valid_from);

-- Equal days mend the state in place. Earlier ones are refused in code; this is the last guard.
CREATE FUNCTION keep_past_person() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    IF NEW.valid_from < OLD.valid_from THEN
        RAISE EXCEPTION 'history is appended, not rewritten' USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO person_past SELECT NEW.valid_from, OLD.*;
    RETURN NULL;
END
$$;
CREATE TRIGGER person_past AFTER UPDATE ON person
    FOR EACH ROW WHEN (NEW.valid_from <> OLD.valid_from) EXECUTE FUNCTION keep_past_person();

CREATE VIEW person_history AS
SELECT NULL::date AS valid_to, person.* FROM person
UNION ALL
SELECT * FROM person_past;

-- Codes for persons whose branch gives none.
CREATE SEQUENCE person_code;

-- Papers behind what was done to a person's membership: departures, suspensions.
CREATE TABLE person_act (
    id              uuid PRIMARY KEY,
    person_id       uuid        NOT NULL REFERENCES person,
    act             text        NOT NULL,
    effective_on    date        NOT NULL,
    document_number text,
    remark          text,
    recorded_at     timestamptz NOT NULL,
    actor           text        NOT NULL
);
CREATE INDEX person_act_person ON person_act (person_id, id);

-- 流动党员: away from the branch to which they still belong.
CREATE TABLE outflow (
    id             uuid   PRIMARY KEY,
    version        bigint NOT NULL,
    person_id      uuid   NOT NULL REFERENCES person,
    since          date   NOT NULL,
    destination    text   NOT NULL,
    contact_branch text   NOT NULL,
    returned_on    date CHECK (returned_on >= since)
);
CREATE UNIQUE INDEX outflow_open ON outflow (person_id) WHERE returned_on IS NULL;
CREATE INDEX outflow_person ON outflow (person_id, id);

CREATE TABLE transfer (
    id                   uuid   PRIMARY KEY,
    version              bigint NOT NULL,
    person_id            uuid   NOT NULL REFERENCES person,
    from_organization_id uuid   NOT NULL REFERENCES organization,
    to_organization_id   uuid   NOT NULL REFERENCES organization,
    to_unit_id           uuid   NOT NULL REFERENCES unit,
    effective_on         date   NOT NULL,
    letter_number        text   NOT NULL,
    status               text   NOT NULL,
    ended_on             date,
    reason               text
);
CREATE UNIQUE INDEX transfer_open ON transfer (person_id) WHERE status = 'RELEASED';
CREATE INDEX transfer_person ON transfer (person_id, id);
CREATE INDEX transfer_incoming ON transfer (to_organization_id, id) WHERE status = 'RELEASED';

-- The way into the Party of those whose branch has begun it here; not a row for everybody on a roster.
CREATE TABLE development (
    id                uuid    PRIMARY KEY,
    version           bigint  NOT NULL,
    person_id         uuid    NOT NULL REFERENCES person,
    step              text    NOT NULL,
    steps_taken       int     NOT NULL,
    applied_on        date,
    talked_on         date,
    activist_on       date,
    inspected_on      date,
    candidate_on      date,
    trained_on        date,
    vetted_on         date,
    pre_reviewed_on   date,
    notice_ended_on   date,
    resolved_on       date,
    approved_on       date,
    probation_ends_on date,
    extended          boolean NOT NULL,
    conversion        text,
    conversion_on     date,
    extension_months  int,
    ended_on          date
);
CREATE UNIQUE INDEX development_open ON development (person_id) WHERE ended_on IS NULL;
CREATE INDEX development_person ON development (person_id, id);

CREATE TABLE development_record (
    id             uuid        PRIMARY KEY,
    development_id uuid        NOT NULL REFERENCES development,
    number         int         NOT NULL,
    act            text        NOT NULL,
    held_on        date        NOT NULL,
    details        jsonb       NOT NULL,
    recorded_at    timestamptz NOT NULL,
    actor          text        NOT NULL,
    UNIQUE (development_id, number)
);

-- 以老带新.
CREATE TABLE mentoring_pair (
    id              uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL REFERENCES organization,
    veteran_id      uuid   NOT NULL REFERENCES person,
    newcomer_id     uuid   NOT NULL REFERENCES person CHECK (newcomer_id <> veteran_id),
    begun_on        date   NOT NULL,
    planned_until   date CHECK (planned_until >= begun_on),
    ended_on        date CHECK (ended_on >= begun_on)
);
CREATE UNIQUE INDEX mentoring_pair_newcomer ON mentoring_pair (newcomer_id) WHERE ended_on IS NULL;
CREATE INDEX mentoring_pair_veteran ON mentoring_pair (veteran_id) WHERE ended_on IS NULL;
CREATE INDEX mentoring_pair_organization ON mentoring_pair (organization_id, id);

-- Days that are not what their weekday says: holidays, and the weekends worked for them.
CREATE TABLE holiday (
    day     date    PRIMARY KEY,
    working boolean NOT NULL,
    name    text
);
