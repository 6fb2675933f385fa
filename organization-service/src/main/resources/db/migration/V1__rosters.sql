CREATE EXTENSION IF NOT EXISTS ltree;

CREATE TABLE unit (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    code          text   NOT NULL UNIQUE,
    name          text   NOT NULL,
    kind          text   NOT NULL,
    township      text   NOT NULL,
    residence     text   NOT NULL,
    registered_on date   NOT NULL
);

-- Counts only: no pupil is recorded anywhere.
CREATE TABLE unit_figures (
    unit_id      uuid NOT NULL REFERENCES unit,
    as_of        date NOT NULL,
    primary_     int  NOT NULL CHECK (primary_ >= 0),
    junior       int  NOT NULL CHECK (junior >= 0),
    senior       int  NOT NULL CHECK (senior >= 0),
    teachers     int  NOT NULL CHECK (teachers >= 0),
    substitute   int  NOT NULL CHECK (substitute >= 0),
    special_post int  NOT NULL CHECK (special_post >= 0),
    other        int  NOT NULL CHECK (other >= 0),
    PRIMARY KEY (unit_id, as_of)
);

CREATE TABLE youth_figures (
    unit_id        uuid NOT NULL REFERENCES unit,
    as_of          date NOT NULL,
    league_units   int  NOT NULL CHECK (league_units >= 0),
    league_members int  NOT NULL CHECK (league_members >= 0),
    brigades       int  NOT NULL CHECK (brigades >= 0),
    squadrons      int  NOT NULL CHECK (squadrons >= 0),
    squads         int  NOT NULL CHECK (squads >= 0),
    pioneers       int  NOT NULL CHECK (pioneers >= 0),
    counsellors    int  NOT NULL CHECK (counsellors >= 0),
    PRIMARY KEY (unit_id, as_of)
);

CREATE TABLE organization (
    id             uuid PRIMARY KEY,
    version        bigint NOT NULL,
    code           text   NOT NULL UNIQUE,
    name           text   NOT NULL,
    kind           text   NOT NULL,
    parent_id      uuid REFERENCES organization DEFERRABLE INITIALLY DEFERRED,
    established_on date   NOT NULL,
    term_ends_on   date,
    -- The way from the top, so that a subtree and "above" are one index look-up at any size of the tree.
    path           ltree  NOT NULL DEFAULT ''
);
CREATE INDEX organization_path ON organization USING gist (path);
CREATE INDEX organization_parent ON organization (parent_id);

CREATE TABLE organization_unit (
    -- Checked at commit: one import may move a unit from one branch to another.
    unit_id         uuid PRIMARY KEY DEFERRABLE INITIALLY DEFERRED REFERENCES unit,
    organization_id uuid NOT NULL REFERENCES organization
);
CREATE INDEX organization_unit_organization ON organization_unit (organization_id);

-- No ID-card number, ever.
CREATE TABLE person (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    code            text   NOT NULL UNIQUE,
    name            text   NOT NULL,
    gender          text   NOT NULL,
    born_on         date   NOT NULL,
    stage           text   NOT NULL,
    admitted_on     date,
    organization_id uuid   NOT NULL REFERENCES organization,
    unit_id         uuid   NOT NULL REFERENCES unit
);
CREATE INDEX person_organization ON person (organization_id, code);

CREATE TABLE post (
    id                  uuid PRIMARY KEY,
    version             bigint NOT NULL,
    organization_id     uuid   NOT NULL REFERENCES organization,
    person_id           uuid   NOT NULL REFERENCES person,
    office              text   NOT NULL,
    employment          text   NOT NULL,
    administrative_post text   NOT NULL,
    assumed_on          date   NOT NULL,
    relinquished_on     date CHECK (relinquished_on >= assumed_on)
);
CREATE UNIQUE INDEX post_held_once ON post (organization_id, person_id, office) WHERE relinquished_on IS NULL;
CREATE UNIQUE INDEX post_one_secretary ON post (organization_id) WHERE office = 'SECRETARY' AND relinquished_on IS NULL;
CREATE INDEX post_person ON post (person_id);

CREATE TABLE roster_import (
    id     uuid PRIMARY KEY,
    at     timestamptz NOT NULL,
    actor  text        NOT NULL,
    as_of  date        NOT NULL,
    report text        NOT NULL
);
