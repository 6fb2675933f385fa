-- What members do for people, and the certificates organisations signed, as pledge-service tells it. A row holds what is
-- known by now: each fact writes the columns it knows of, so that the facts of one row may come in any order. Nobody's name
-- and no text is kept; whose matter it is, on which day and how much.
CREATE TABLE pairing (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    helped          text NOT NULL,
    started_on      date,
    ended_on        date
);
CREATE INDEX pairing_organization ON pairing (organization_id);

-- A record that was withdrawn stays, and counts no more.
CREATE TABLE deed (
    id                      uuid PRIMARY KEY,
    organization_id         uuid NOT NULL,
    done_on                 date,
    participants            int,
    beneficiaries           numeric,
    beneficiaries_unit      text,
    beneficiaries_qualifier text,
    withdrawn_on            date
);
CREATE INDEX deed_organization ON deed (organization_id, done_on);

CREATE TABLE aid (
    id                      uuid PRIMARY KEY,
    organization_id         uuid NOT NULL,
    given_on                date,
    kind                    text,
    thing                   text,
    amount                  numeric,
    amount_unit             text,
    amount_qualifier        text,
    beneficiaries           numeric,
    beneficiaries_unit      text,
    beneficiaries_qualifier text,
    withdrawn_on            date
);
CREATE INDEX aid_organization ON aid (organization_id, given_on);

CREATE TABLE counterpart (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    linked_on       date,
    ended_on        date
);
CREATE INDEX counterpart_organization ON counterpart (organization_id);

CREATE TABLE counterpart_promise (
    counterpart_id  uuid NOT NULL,
    number          int  NOT NULL,
    organization_id uuid NOT NULL,
    due_on          date NOT NULL,
    kept_on         date,
    PRIMARY KEY (counterpart_id, number)
);
CREATE INDEX counterpart_promise_organization ON counterpart_promise (organization_id, due_on);

CREATE TABLE difficulty (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    raised_on       date,
    status          text NOT NULL DEFAULT 'RAISED',
    answered_at     timestamptz
);
CREATE INDEX difficulty_organization ON difficulty (organization_id, raised_on);

CREATE TABLE suggestion (
    id              uuid PRIMARY KEY,
    organization_id uuid    NOT NULL,
    received_on     date,
    selected        boolean NOT NULL DEFAULT false,
    adopted         boolean NOT NULL DEFAULT false,
    sent_up         boolean NOT NULL DEFAULT false,
    declined        boolean NOT NULL DEFAULT false
);
CREATE INDEX suggestion_organization ON suggestion (organization_id, received_on);

CREATE TABLE task_assignment (
    task_id         uuid NOT NULL,
    organization_id uuid NOT NULL,
    issued_on       date NOT NULL,
    items           int  NOT NULL,
    PRIMARY KEY (task_id, organization_id)
);
CREATE INDEX task_assignment_organization ON task_assignment (organization_id, issued_on);

CREATE TABLE task_withdrawal (
    task_id      uuid PRIMARY KEY,
    withdrawn_on date NOT NULL
);

CREATE TABLE task_response (
    task_id         uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    item            int         NOT NULL,
    applies         boolean     NOT NULL,
    done_on         date,
    answered_at     timestamptz NOT NULL,
    PRIMARY KEY (task_id, organization_id, item)
);

CREATE TABLE certificate (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    signed_on       date,
    assessed_on     date,
    met             int,
    partly_met      int,
    not_met         int,
    ended_on        date
);
CREATE INDEX certificate_organization ON certificate (organization_id);
