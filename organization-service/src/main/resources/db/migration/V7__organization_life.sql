-- Organisation life (组织生活): meetings, who was expected and who came, minutes, tests, and what is due beyond the
-- national rules.

CREATE INDEX person_party_group ON person (party_group_id) WHERE party_group_id IS NOT NULL;

CREATE TABLE meeting (
    id                uuid   PRIMARY KEY,
    version           bigint NOT NULL,
    organization_id   uuid   NOT NULL REFERENCES organization,
    party_group_id    uuid   REFERENCES organization,
    audience          text   NOT NULL,
    status            text   NOT NULL,
    planned_on        date,
    held_on           date,
    -- The day by which it counts: when it was held, until then when it is planned.
    day               date   NOT NULL GENERATED ALWAYS AS (coalesce(held_on, planned_on)) STORED,
    place             text   NOT NULL,
    topics            text[] NOT NULL,
    lecturer_id       uuid   REFERENCES person,
    invited           uuid[] NOT NULL,
    duration_minutes  int CHECK (duration_minutes > 0),
    guests            int    NOT NULL CHECK (guests >= 0),
    guests_note       text,
    attachments       jsonb  NOT NULL,
    postponements     jsonb  NOT NULL,
    cancelled_because text,
    CHECK ((audience = 'GROUP') = (party_group_id IS NOT NULL)),
    CHECK ((status IN ('HELD', 'MINUTED')) = (held_on IS NOT NULL)),
    CHECK ((status = 'CANCELLED') = (cancelled_because IS NOT NULL))
);
CREATE INDEX meeting_organization ON meeting (organization_id, day, id);

-- One meeting that serves several duties is entered once.
CREATE TABLE meeting_duty (
    meeting_id uuid NOT NULL REFERENCES meeting,
    duty       text NOT NULL,
    PRIMARY KEY (meeting_id, duty)
);

-- Everybody who was expected, as of the day it was held: 应到 is counted from here and typed in nowhere.
CREATE TABLE meeting_attendance (
    meeting_id uuid NOT NULL REFERENCES meeting,
    person_id  uuid NOT NULL REFERENCES person,
    presence   text NOT NULL,
    leave_kind text,
    note       text,
    PRIMARY KEY (meeting_id, person_id),
    CHECK ((presence = 'ON_LEAVE') = (leave_kind IS NOT NULL))
);
CREATE INDEX meeting_attendance_person ON meeting_attendance (person_id);

-- A draft has no day of adoption; what was adopted is never changed, only followed by a correction.
CREATE TABLE meeting_minutes (
    id          uuid   PRIMARY KEY,
    version     bigint NOT NULL,
    meeting_id  uuid   NOT NULL REFERENCES meeting,
    number      int    NOT NULL CHECK (number > 0),
    text        text   NOT NULL,
    resolutions jsonb  NOT NULL,
    problems    text[] NOT NULL,
    reason      text,
    adopted_on  date,
    recorded_at timestamptz NOT NULL,
    UNIQUE (meeting_id, number),
    CHECK (number = 1 OR (reason IS NOT NULL AND adopted_on IS NOT NULL))
);

CREATE TABLE local_duty (
    id              uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL REFERENCES organization,
    duty            text   NOT NULL,
    frequency       text   NOT NULL,
    measure         text   NOT NULL,
    least           int    NOT NULL CHECK (least > 0),
    owed_by         text   NOT NULL,
    effective_on    date   NOT NULL,
    ends_on         date CHECK (ends_on >= effective_on),
    document_number text   NOT NULL,
    document_date   date   NOT NULL,
    UNIQUE (organization_id, duty, frequency)
);

CREATE TABLE study_test (
    meeting_id     uuid   PRIMARY KEY REFERENCES meeting,
    version        bigint NOT NULL,
    title          text   NOT NULL,
    full_marks     numeric(5, 1) NOT NULL CHECK (full_marks > 0),
    pass_mark      numeric(5, 1) CHECK (pass_mark BETWEEN 0 AND full_marks),
    -- What an office says of a test whose single results are not kept here (教师全员测试).
    reported_taken int CHECK (reported_taken > 0),
    reported_mean  numeric(5, 2) CHECK (reported_mean BETWEEN 0 AND full_marks),
    reported_least numeric(5, 1) CHECK (reported_least BETWEEN 0 AND full_marks)
);

CREATE TABLE study_result (
    meeting_id uuid NOT NULL REFERENCES study_test,
    person_id  uuid NOT NULL REFERENCES person,
    absent     boolean NOT NULL,
    marks      numeric(5, 1) CHECK (marks >= 0),
    PRIMARY KEY (meeting_id, person_id),
    CHECK (absent = (marks IS NULL))
);
CREATE INDEX study_result_person ON study_result (person_id);
