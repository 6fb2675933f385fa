-- Full or on probation; unknown (null) of those announced before this service asked, who count as full members.
ALTER TABLE member ADD COLUMN standing text;

-- 优秀 ≤ 1/3: the national rule, or the county's stricter one. One row.
CREATE TABLE excellence_cap (
    id          int    PRIMARY KEY CHECK (id = 1),
    version     bigint NOT NULL,
    numerator   int    NOT NULL CHECK (numerator >= 0),
    denominator int    NOT NULL CHECK (denominator >= 1),
    effect      text   NOT NULL,
    source      text   NOT NULL
);
INSERT INTO excellence_cap VALUES (1, 0, 1, 3, 'WARN', '民主评议党员：评定为优秀的一般不超过党员总数的三分之一');

-- Once a year is the floor; an organisation may ask for half-yearly appraisals of itself and all below it.
CREATE TABLE appraisal_frequency (
    organization_id uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    per_year        int    NOT NULL CHECK (per_year IN (1, 2)),
    source          text   NOT NULL
);

-- 民主评议党员
CREATE TABLE appraisal (
    id              uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    year            int    NOT NULL,
    period          text   NOT NULL,
    title           text   NOT NULL,
    scale_code      text   NOT NULL REFERENCES scale,
    first_teller    text   NOT NULL,
    second_teller   text   NOT NULL CHECK (second_teller <> first_teller),
    status          text   NOT NULL,
    round           int    NOT NULL,
    decided_round   int,
    evaluation_id   uuid REFERENCES evaluation,
    decided_on      date,
    decided_by      text,
    closed_on       date,
    UNIQUE (organization_id, year, period)
);
CREATE TABLE appraisal_return (
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    position     int  NOT NULL,
    from_status  text NOT NULL,
    to_status    text NOT NULL,
    reason       text NOT NULL,
    returned_by  text NOT NULL,
    returned_on  date NOT NULL,
    PRIMARY KEY (appraisal_id, position)
);
-- The members on the day it was opened. Who does not take part stays here, with the reason.
CREATE TABLE appraisal_participant (
    appraisal_id uuid    NOT NULL REFERENCES appraisal,
    person_code  text    NOT NULL,
    name         text    NOT NULL,
    probationary boolean NOT NULL,
    self_words   text,
    self_on      date,
    ground       text,
    reason       text,
    PRIMARY KEY (appraisal_id, person_code),
    CHECK ((ground IS NULL) = (reason IS NULL))
);
CREATE INDEX appraisal_participant_person ON appraisal_participant (person_code, appraisal_id);
-- What one teller counted: how many gave which grade to whom. Who gave it is recorded nowhere.
CREATE TABLE appraisal_sheet (
    id           uuid PRIMARY KEY,
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    step         text NOT NULL,
    unit         text NOT NULL,
    round        int  NOT NULL,
    teller       text NOT NULL,
    held_on      date NOT NULL,
    ballots      int  NOT NULL,
    UNIQUE (appraisal_id, step, unit, round, teller)
);
CREATE TABLE appraisal_count (
    sheet_id    uuid NOT NULL REFERENCES appraisal_sheet,
    person_code text NOT NULL,
    grade       text NOT NULL,
    votes       int  NOT NULL CHECK (votes >= 0),
    PRIMARY KEY (sheet_id, person_code, grade)
);
-- The committee's finding on one person. A later round has rows of its own; what was found before stays.
CREATE TABLE appraisal_finding (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    round        int  NOT NULL,
    person_code  text NOT NULL,
    grade        text,
    suggested    text,
    reason       text,
    remark       text,
    told_by      text,
    told_on      date,
    view         text,
    view_on      date,
    UNIQUE (appraisal_id, round, person_code)
);
CREATE TABLE appraisal_complaint (
    id           uuid PRIMARY KEY,
    version      bigint NOT NULL,
    appraisal_id uuid NOT NULL REFERENCES appraisal,
    person_code  text NOT NULL,
    words        text NOT NULL,
    filed_on     date NOT NULL,
    answer       text,
    answered_by  text,
    answered_on  date
);
CREATE INDEX appraisal_complaint_of ON appraisal_complaint (appraisal_id, id);
