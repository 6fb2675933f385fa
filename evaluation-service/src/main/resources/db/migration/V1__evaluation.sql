-- Our own small copies of what others announce. No foreign keys: facts of different aggregates come in any order.
CREATE TABLE organization (
    id        uuid PRIMARY KEY,
    parent_id uuid,
    name      text NOT NULL
);
CREATE INDEX organization_parent ON organization (parent_id);

CREATE TABLE member (
    person_id       uuid PRIMARY KEY,
    person_code     text NOT NULL,
    name            text NOT NULL,
    organization_id uuid NOT NULL
);
CREATE INDEX member_code ON member (person_code);

CREATE TABLE post (
    id              uuid PRIMARY KEY,
    organization_id uuid,
    person_code     text,
    office          text,
    assumed_on      date,
    relinquished_on date
);
CREATE INDEX post_holder ON post (person_code, organization_id);

CREATE TABLE pledge_fact (
    pledge_id       uuid PRIMARY KEY,
    campaign_id     uuid,
    organization_id uuid,
    pledger_code    text,
    published_on    date,
    fulfilled_on    date,
    explained_on    date
);
CREATE INDEX pledge_fact_campaign ON pledge_fact (campaign_id, organization_id);

-- 测评表
CREATE TABLE template (
    code         text NOT NULL,
    version      int  NOT NULL,
    title        text NOT NULL,
    subject_kind text NOT NULL,
    PRIMARY KEY (code, version)
);
CREATE TABLE template_indicator (
    template_code    text NOT NULL,
    template_version int  NOT NULL,
    position         int  NOT NULL,
    code             text NOT NULL,
    label            text NOT NULL,
    PRIMARY KEY (template_code, template_version, position),
    UNIQUE (template_code, template_version, code),
    FOREIGN KEY (template_code, template_version) REFERENCES template
);
CREATE TABLE template_grade (
    template_code    text NOT NULL,
    template_version int  NOT NULL,
    position         int  NOT NULL,
    code             text NOT NULL,
    label            text NOT NULL,
    PRIMARY KEY (template_code, template_version, position),
    UNIQUE (template_code, template_version, code),
    FOREIGN KEY (template_code, template_version) REFERENCES template
);

CREATE TABLE satisfaction_definition (
    code      text   PRIMARY KEY,
    label     text   NOT NULL,
    satisfied text[] NOT NULL,
    valid     text[] NOT NULL CHECK (valid @> satisfied)
);

-- 民主测评
CREATE TABLE evaluation (
    id               uuid   PRIMARY KEY,
    version          bigint NOT NULL,
    campaign_id      uuid   NOT NULL,
    organization_id  uuid   NOT NULL,
    title            text   NOT NULL,
    template_code    text   NOT NULL,
    template_version int    NOT NULL,
    definition       text   NOT NULL REFERENCES satisfaction_definition,
    minimum_shown    int    NOT NULL CHECK (minimum_shown >= 5),
    mode             text   NOT NULL,
    status           text   NOT NULL,
    opened_on        date,
    closed_on        date,
    published_on     date,
    FOREIGN KEY (template_code, template_version) REFERENCES template
);
CREATE INDEX evaluation_organization ON evaluation (organization_id, id);
CREATE TABLE evaluation_group (
    evaluation_id uuid NOT NULL REFERENCES evaluation,
    position      int  NOT NULL,
    name          text NOT NULL,
    eligible      int  NOT NULL,
    weight        int  NOT NULL,
    PRIMARY KEY (evaluation_id, position)
);
CREATE TABLE evaluation_subject (
    evaluation_id   uuid NOT NULL REFERENCES evaluation,
    position        int  NOT NULL,
    organization_id uuid NOT NULL,
    person_code     text,
    PRIMARY KEY (evaluation_id, position)
);
CREATE TABLE frozen_result (
    evaluation_id uuid PRIMARY KEY REFERENCES evaluation,
    document      text NOT NULL
);

-- The roll. A slip belongs to a group and to nobody by name; of an issuance only the hash of what was signed is kept.
CREATE TABLE roll_poll (
    poll_id     uuid    PRIMARY KEY,
    issuing     boolean NOT NULL,
    session_key bytea
);
CREATE TABLE roll_group (
    poll_id  uuid NOT NULL REFERENCES roll_poll,
    name     text NOT NULL,
    eligible int  NOT NULL,
    drawn    int  NOT NULL CHECK (drawn <= eligible),
    PRIMARY KEY (poll_id, name)
);
CREATE TABLE roll_contest (
    poll_id     uuid NOT NULL,
    contest     text NOT NULL,
    group_name  text NOT NULL,
    kid         text NOT NULL,
    private_key bytea,
    PRIMARY KEY (poll_id, contest),
    FOREIGN KEY (poll_id, group_name) REFERENCES roll_group
);
CREATE TABLE roll_slip (
    poll_id    uuid  NOT NULL,
    selector   text  NOT NULL,
    group_name text  NOT NULL,
    secret     bytea NOT NULL,
    PRIMARY KEY (poll_id, selector),
    FOREIGN KEY (poll_id, group_name) REFERENCES roll_group
);
CREATE TABLE roll_issuance (
    poll_id  uuid  NOT NULL,
    selector text  NOT NULL,
    contest  text  NOT NULL,
    message  bytea NOT NULL,
    PRIMARY KEY (poll_id, selector, contest),
    FOREIGN KEY (poll_id, selector) REFERENCES roll_slip,
    FOREIGN KEY (poll_id, contest) REFERENCES roll_contest
);
-- Wrong codes, kept only as long as they count.
CREATE TABLE roll_guess (
    poll_id  uuid        NOT NULL,
    selector text        NOT NULL,
    wrong    int         NOT NULL,
    since    timestamptz NOT NULL,
    PRIMARY KEY (poll_id, selector)
);
