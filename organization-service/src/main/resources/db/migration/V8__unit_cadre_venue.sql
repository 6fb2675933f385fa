CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Units with history ---------------------------------------------------------------------------------------------------
ALTER TABLE unit
    ADD valid_from              date,
    ADD document_number         text,
    ADD document_date           date,
    ADD closed_on               date,
    ADD closure_reason          text,
    ADD successor_id            uuid REFERENCES unit,
    ADD closure_document_number text,
    ADD closure_document_date   date;
UPDATE unit SET valid_from = registered_on;
ALTER TABLE unit
    ALTER valid_from SET NOT NULL,
    ADD CHECK (valid_from >= registered_on),
    ADD CHECK (closed_on >= valid_from),
    ADD CHECK ((closed_on IS NULL) = (closure_reason IS NULL)),
    ADD CHECK (successor_id <> id);
CREATE INDEX unit_successor ON unit (successor_id) WHERE successor_id IS NOT NULL;

-- What a unit was before; what it is stands in "unit", so that readers of today never walk through history.
CREATE TABLE unit_past (
    unit_id         uuid NOT NULL REFERENCES unit,
    name            text NOT NULL,
    kind            text NOT NULL,
    township        text NOT NULL,
    residence       text NOT NULL,
    document_number text,
    document_date   date,
    valid_from      date NOT NULL,
    valid_to        date NOT NULL,
    PRIMARY KEY (unit_id, valid_from),
    CHECK (valid_to > valid_from)
);

-- Whoever inserts a unit without saying since when means: since it has been registered.
CREATE FUNCTION unit_begins() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.valid_from := coalesce(NEW.valid_from, NEW.registered_on);
    RETURN NEW;
END $$;
CREATE TRIGGER unit_begins BEFORE INSERT ON unit FOR EACH ROW EXECUTE FUNCTION unit_begins();

-- A later state puts the former one into the past; the same day mends it in place; history only grows.
CREATE FUNCTION unit_passes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.valid_from < OLD.valid_from THEN
        RAISE EXCEPTION 'the state of unit % since % cannot begin earlier', OLD.code, OLD.valid_from
            USING ERRCODE = 'check_violation';
    END IF;
    INSERT INTO unit_past VALUES (OLD.id, OLD.name, OLD.kind, OLD.township, OLD.residence, OLD.document_number,
                                  OLD.document_date, OLD.valid_from, NEW.valid_from);
    RETURN NEW;
END $$;
CREATE TRIGGER unit_passes BEFORE UPDATE ON unit FOR EACH ROW WHEN (NEW.valid_from <> OLD.valid_from)
    EXECUTE FUNCTION unit_passes();

-- Every state of every unit; the present one ends when the unit is closed, if ever.
CREATE VIEW unit_history AS
    SELECT id, version, code, name, kind, township, residence, registered_on, valid_from, closed_on AS valid_to,
           closed_on, closure_reason, successor_id, document_number, document_date
    FROM unit
    UNION ALL
    SELECT u.id, u.version, u.code, p.name, p.kind, p.township, p.residence, u.registered_on, p.valid_from, p.valid_to,
           u.closed_on, u.closure_reason, u.successor_id, p.document_number, p.document_date
    FROM unit_past p JOIN unit u ON u.id = p.unit_id;

-- Codes that others gave -------------------------------------------------------------------------------------------------
CREATE TABLE external_code (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    subject_kind text   NOT NULL,
    subject_id   uuid   NOT NULL,
    scheme       text   NOT NULL,
    value        text   NOT NULL,
    valid_from   date   NOT NULL,
    valid_to     date,
    CHECK (valid_to > valid_from),
    CONSTRAINT external_code_one_at_a_time
        EXCLUDE USING gist (subject_id WITH =, scheme WITH =, daterange(valid_from, valid_to) WITH &&),
    -- A division has many schools; all other codes name one.
    CONSTRAINT external_code_names_one
        EXCLUDE USING gist (scheme WITH =, value WITH =, daterange(valid_from, valid_to) WITH &&)
        WHERE (scheme <> 'DIVISION')
);
CREATE INDEX external_code_value ON external_code (scheme, value, id);

-- Reserve cadres -------------------------------------------------------------------------------------------------------------
CREATE TABLE cadre_round (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL REFERENCES organization,
    year            int    NOT NULL,
    level           text   NOT NULL,
    title           text   NOT NULL,
    document_number text   NOT NULL,
    document_date   date   NOT NULL,
    opened_on       date   NOT NULL,
    closed_on       date CHECK (closed_on >= opened_on)
);
CREATE INDEX cadre_round_organization ON cadre_round (organization_id, id);

CREATE TABLE cadre_notice (
    id           uuid PRIMARY KEY,
    round_id     uuid NOT NULL REFERENCES cadre_round,
    starts_on    date NOT NULL,
    ends_on      date NOT NULL CHECK (ends_on >= starts_on),
    working_days int  NOT NULL,
    contact      text NOT NULL
);
CREATE INDEX cadre_notice_round ON cadre_notice (round_id);

CREATE TABLE cadre_nomination (
    id                 uuid PRIMARY KEY,
    version            bigint NOT NULL,
    round_id           uuid   NOT NULL REFERENCES cadre_round,
    organization_id    uuid   NOT NULL REFERENCES organization,
    person_id          uuid   NOT NULL REFERENCES person,
    nominated_on       date   NOT NULL,
    reasons            text   NOT NULL,
    votes_eligible     int,
    votes_present      int,
    votes_in_favour    int,
    status             text   NOT NULL,
    tested_on          date,
    test_marks         numeric(5, 1),
    appraised_on       date,
    appraisal_result   text,
    appraisal_findings text,
    appraisers         text[],
    notice_id          uuid REFERENCES cadre_notice,
    listed_on          date,
    dropped_on         date,
    drop_reason        text,
    dropped_from       text,
    CONSTRAINT cadre_nomination_once UNIQUE (round_id, person_id),
    CHECK (votes_in_favour <= votes_present AND votes_present <= votes_eligible),
    CHECK ((status = 'DROPPED') = (dropped_on IS NOT NULL AND drop_reason IS NOT NULL AND dropped_from IS NOT NULL)),
    CHECK ((status = 'LISTED') = (listed_on IS NOT NULL))
);
CREATE INDEX cadre_nomination_person ON cadre_nomination (person_id, id);

CREATE TABLE cadre_objection (
    nomination_id uuid NOT NULL REFERENCES cadre_nomination,
    number        int  NOT NULL,
    raised_on     date NOT NULL,
    content       text NOT NULL,
    outcome       text,
    resolution    text,
    resolved_on   date CHECK (resolved_on >= raised_on),
    PRIMARY KEY (nomination_id, number)
);

CREATE TABLE directed_recommendation (
    id               uuid PRIMARY KEY,
    version          bigint NOT NULL,
    organization_id  uuid   NOT NULL REFERENCES organization,
    unit_id          uuid   NOT NULL REFERENCES unit,
    title            text   NOT NULL,
    document_number  text   NOT NULL,
    document_date    date   NOT NULL,
    announced_on     date   NOT NULL,
    stage            text   NOT NULL,
    expected         int,
    present          int,
    held_on          date,
    appraised_on     date,
    appraisers       text[],
    appraisal        text,
    concluded_on     date,
    outcome          text,
    suspended_on     date,
    suspended_reason text,
    CHECK (present <= expected),
    CHECK ((suspended_on IS NULL) = (suspended_reason IS NULL))
);
CREATE INDEX directed_recommendation_organization ON directed_recommendation (organization_id, id);
CREATE INDEX directed_recommendation_unit ON directed_recommendation (unit_id);

CREATE TABLE recommended_post (
    recommendation_id uuid NOT NULL REFERENCES directed_recommendation,
    position          int  NOT NULL,
    name              text NOT NULL,
    seats             int  NOT NULL CHECK (seats > 0),
    PRIMARY KEY (recommendation_id, position)
);

CREATE TABLE recommended_person (
    recommendation_id uuid NOT NULL REFERENCES directed_recommendation,
    position          int  NOT NULL,
    post              text NOT NULL,
    person_id         uuid NOT NULL REFERENCES person,
    votes             int  NOT NULL CHECK (votes >= 0),
    PRIMARY KEY (recommendation_id, position),
    UNIQUE (recommendation_id, post, person_id)
);

-- Why it stood still and since when, for as long as the procedure is remembered.
CREATE TABLE recommendation_pause (
    recommendation_id uuid NOT NULL REFERENCES directed_recommendation,
    position          int  NOT NULL,
    suspended_on      date NOT NULL,
    reason            text NOT NULL,
    resumed_on        date NOT NULL CHECK (resumed_on >= suspended_on),
    PRIMARY KEY (recommendation_id, position)
);

-- Venues -----------------------------------------------------------------------------------------------------------------------
CREATE TABLE venue_standard (
    code            text   NOT NULL,
    number          int    NOT NULL,
    organization_id uuid   NOT NULL REFERENCES organization,
    title           text   NOT NULL,
    document_number text   NOT NULL,
    document_date   date   NOT NULL,
    recorded_at     timestamptz NOT NULL,
    PRIMARY KEY (code, number)
);

CREATE TABLE venue_standard_item (
    code      text NOT NULL,
    number    int  NOT NULL,
    position  int  NOT NULL,
    item_code text NOT NULL,
    title     text NOT NULL,
    PRIMARY KEY (code, number, position),
    UNIQUE (code, number, item_code),
    FOREIGN KEY (code, number) REFERENCES venue_standard
);

CREATE TABLE venue (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL REFERENCES organization,
    name            text   NOT NULL,
    address         text   NOT NULL,
    area            numeric(8, 2) NOT NULL CHECK (area > 0),
    opened_on       date   NOT NULL,
    standard_code   text   NOT NULL,
    closed_on       date CHECK (closed_on >= opened_on)
);
CREATE INDEX venue_organization ON venue (organization_id, id);

-- 一室多用.
CREATE TABLE venue_sharing (
    venue_id uuid NOT NULL REFERENCES venue,
    position int  NOT NULL,
    who      text NOT NULL,
    use      text NOT NULL,
    PRIMARY KEY (venue_id, position)
);

-- 四方筹资.
CREATE TABLE venue_funding (
    venue_id uuid NOT NULL REFERENCES venue,
    position int  NOT NULL,
    source   text NOT NULL,
    amount   numeric(14, 2) NOT NULL CHECK (amount > 0),
    PRIMARY KEY (venue_id, position)
);

CREATE TABLE venue_check (
    venue_id   uuid NOT NULL REFERENCES venue,
    item_code  text NOT NULL,
    state      text NOT NULL,
    planned_by date,
    checked_on date NOT NULL,
    PRIMARY KEY (venue_id, item_code),
    CHECK ((state = 'PLANNED') = (planned_by IS NOT NULL))
);
