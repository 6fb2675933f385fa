-- What members do for people. Every kind of matter has the same first columns; recorded_by is null for the public.

-- What was done with a matter, in whose words. Nobody updates or deletes here.
CREATE TABLE matter_journal (
    id              uuid PRIMARY KEY,
    matter_id       uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    act             text        NOT NULL,
    done_on         date        NOT NULL,
    words           text,
    actor           text,
    noted_at        timestamptz NOT NULL
);
CREATE INDEX matter_journal_matter ON matter_journal (matter_id, id);

-- No name of anybody helped: a class and a number suffice.
CREATE TABLE pairing (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    recorded_by     text   NOT NULL,
    recorded_on     date   NOT NULL,
    status          text   NOT NULL,
    helper_code     text   NOT NULL,
    helped_kind     text   NOT NULL,
    circumstance    text,
    school          text,
    class_name      text,
    helped_number   int,
    helped_code     text,
    place           text,
    agreed          text   NOT NULL,
    started_on      date   NOT NULL,
    contacts        int    NOT NULL,
    last_contact_on date,
    outcome         text,
    ended_on        date,
    CHECK ((status = 'ENDED') = (ended_on IS NOT NULL AND outcome IS NOT NULL))
);
CREATE INDEX pairing_organization ON pairing (organization_id, id);
CREATE INDEX pairing_helper ON pairing (helper_code, id);

CREATE TABLE volunteer_team (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    recorded_by     text   NOT NULL,
    recorded_on     date   NOT NULL,
    name            text   NOT NULL,
    leader_code     text   NOT NULL,
    formed_on       date   NOT NULL
);
CREATE INDEX volunteer_team_organization ON volunteer_team (organization_id, id);

-- Records of what happened stand or are withdrawn with their reason; they are never overwritten.
CREATE TABLE deed (
    id                      uuid PRIMARY KEY,
    version                 bigint NOT NULL,
    organization_id         uuid   NOT NULL,
    recorded_by             text   NOT NULL,
    recorded_on             date   NOT NULL,
    happened_on             date   NOT NULL,
    status                  text   NOT NULL,
    withdrawn_reason        text,
    withdrawn_on            date,
    team_id                 uuid REFERENCES volunteer_team,
    kind                    text   NOT NULL,
    title                   text   NOT NULL,
    done                    text   NOT NULL,
    participants            text[] NOT NULL,
    hours                   numeric,
    beneficiaries           numeric,
    beneficiaries_unit      text,
    beneficiaries_qualifier text,
    CHECK ((status = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL))
);
CREATE INDEX deed_organization ON deed (organization_id, id);
CREATE INDEX deed_participants ON deed USING gin (participants);

CREATE TABLE aid (
    id                      uuid PRIMARY KEY,
    version                 bigint  NOT NULL,
    organization_id         uuid    NOT NULL,
    recorded_by             text    NOT NULL,
    recorded_on             date    NOT NULL,
    happened_on             date    NOT NULL,
    status                  text    NOT NULL,
    withdrawn_reason        text,
    withdrawn_on            date,
    kind                    text    NOT NULL,
    thing                   text,
    amount                  numeric NOT NULL,
    amount_unit             text    NOT NULL,
    amount_qualifier        text    NOT NULL,
    beneficiaries           numeric,
    beneficiaries_unit      text,
    beneficiaries_qualifier text,
    recipients              text    NOT NULL,
    purpose                 text    NOT NULL,
    CHECK ((kind = 'GOODS') = (thing IS NOT NULL)),
    CHECK ((status = 'WITHDRAWN') = (withdrawn_reason IS NOT NULL))
);
CREATE INDEX aid_organization ON aid (organization_id, id);

CREATE TABLE counterpart (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    recorded_by     text   NOT NULL,
    recorded_on     date   NOT NULL,
    status          text   NOT NULL,
    kind            text   NOT NULL,
    name            text   NOT NULL,
    linked_on       date   NOT NULL,
    outcome         text,
    ended_on        date
);
CREATE INDEX counterpart_organization ON counterpart (organization_id, id);

CREATE TABLE counterpart_promise (
    counterpart_id uuid NOT NULL REFERENCES counterpart,
    position       int  NOT NULL,
    text           text NOT NULL,
    promised_on    date NOT NULL,
    due_on         date NOT NULL,
    done           text,
    kept_on        date,
    PRIMARY KEY (counterpart_id, position),
    CHECK ((done IS NULL) = (kept_on IS NULL))
);

-- Of who raised one without signing in only the hash of a code is kept that they alone hold.
CREATE TABLE difficulty (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    recorded_by     text,
    recorded_on     date   NOT NULL,
    status          text   NOT NULL,
    text            text   NOT NULL,
    receipt_hash    bytea UNIQUE,
    public_text     text,
    answer          text,
    by_whom         text,
    told_to         text,
    told_how        text,
    due_on          date,
    answered_on     date,
    returned        int    NOT NULL,
    CHECK ((status = 'RAISED') = (answer IS NULL)),
    CHECK (status <> 'PLANNED' OR by_whom IS NOT NULL AND due_on IS NOT NULL),
    CHECK (status <> 'EXPLAINED' OR told_to IS NOT NULL AND told_how IS NOT NULL AND due_on IS NOT NULL)
);
CREATE INDEX difficulty_organization ON difficulty (organization_id, id);
CREATE INDEX difficulty_raiser ON difficulty (recorded_by, id);

CREATE TABLE suggestion_round (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    recorded_by     text   NOT NULL,
    recorded_on     date   NOT NULL,
    title           text   NOT NULL,
    opens_on        date   NOT NULL,
    closes_on       date   NOT NULL,
    send_up_quota   int    NOT NULL,
    CHECK (opens_on <= closes_on)
);
CREATE INDEX suggestion_round_organization ON suggestion_round (organization_id, id);

CREATE TABLE suggestion (
    id                uuid PRIMARY KEY,
    version           bigint NOT NULL,
    organization_id   uuid   NOT NULL,
    recorded_by       text,
    recorded_on       date   NOT NULL,
    round_id          uuid   NOT NULL REFERENCES suggestion_round,
    status            text   NOT NULL,
    section           text   NOT NULL,
    text              text   NOT NULL,
    receipt_hash      bytea UNIQUE,
    title             text,
    decision          text,
    decided_on        date,
    sent_up_to        uuid,
    answer_from_above text,
    declined_reason   text,
    thanks            text
);
CREATE INDEX suggestion_organization ON suggestion (organization_id, id);
CREATE INDEX suggestion_round_id ON suggestion (round_id, id);
CREATE INDEX suggestion_sender ON suggestion (recorded_by, id);

CREATE TABLE task (
    id              uuid PRIMARY KEY,
    version         bigint  NOT NULL,
    organization_id uuid    NOT NULL,
    recorded_by     text    NOT NULL,
    recorded_on     date    NOT NULL,
    document_number text    NOT NULL,
    issued_on       date    NOT NULL,
    title           text    NOT NULL,
    published       boolean NOT NULL
);
CREATE INDEX task_organization ON task (organization_id, id);

CREATE TABLE task_item (
    task_id  uuid NOT NULL REFERENCES task,
    position int  NOT NULL,
    text     text NOT NULL,
    due_on   date NOT NULL,
    PRIMARY KEY (task_id, position)
);

CREATE TABLE task_assignment (
    task_id         uuid NOT NULL REFERENCES task,
    organization_id uuid NOT NULL,
    assigned_on     date NOT NULL,
    PRIMARY KEY (task_id, organization_id)
);
CREATE INDEX task_assignment_organization ON task_assignment (organization_id);

CREATE TABLE task_response (
    id              uuid PRIMARY KEY,
    version         bigint  NOT NULL,
    task_id         uuid    NOT NULL,
    position        int     NOT NULL,
    organization_id uuid    NOT NULL,
    applies         boolean NOT NULL,
    reason          text,
    progress        text,
    done            text,
    done_on         date,
    answered_on     date    NOT NULL,
    UNIQUE (task_id, position, organization_id),
    FOREIGN KEY (task_id, position) REFERENCES task_item,
    FOREIGN KEY (task_id, organization_id) REFERENCES task_assignment
);

-- Every item for everybody it was given to, and what they say of it.
CREATE VIEW task_standing AS
SELECT t.id AS task_id, t.document_number, t.issued_on, i.position, i.text, i.due_on, a.organization_id,
       CASE WHEN r.id IS NULL THEN 'UNANSWERED'
            WHEN NOT r.applies THEN 'NOT_APPLICABLE'
            WHEN r.done_on IS NULL THEN 'OPEN'
            ELSE 'DONE' END AS state
FROM task_assignment a
JOIN task t ON t.id = a.task_id
JOIN task_item i ON i.task_id = t.id
LEFT JOIN task_response r
    ON r.task_id = t.id AND r.position = i.position AND r.organization_id = a.organization_id;
