CREATE EXTENSION IF NOT EXISTS btree_gist;

-- 任期: each ends where the next begins.
CREATE TABLE term (
    id                 uuid   PRIMARY KEY,
    version            bigint NOT NULL,
    organization_id    uuid   NOT NULL REFERENCES organization,
    years              int    NOT NULL CHECK (years IN (3, 5)),
    elected_on         date   NOT NULL,
    ends_on            date   NOT NULL CHECK (ends_on > elected_on),
    ended_on           date   CHECK (ended_on > elected_on),
    vote_id            uuid,
    document_number    text   NOT NULL,
    extension_document text,
    extension_reason   text,
    EXCLUDE USING gist (organization_id WITH =, daterange(elected_on, ended_on) WITH &&)
);
CREATE UNIQUE INDEX term_present ON term (organization_id) WHERE ended_on IS NULL;

ALTER TABLE post
    ADD COLUMN secretary_kind        text,
    ADD COLUMN document_number       text,
    ADD COLUMN correction_reason     text,
    ADD COLUMN term_id               uuid REFERENCES term,
    ADD COLUMN relinquishment_reason text;

UPDATE post
SET secretary_kind = CASE
    WHEN employment = 'FULL_TIME' THEN 'FULL_TIME'
    WHEN administrative_post = '校长' THEN 'PRINCIPAL'
    WHEN administrative_post = '教师' THEN 'TEACHER'
    ELSE 'OTHER' END
WHERE office = 'SECRETARY';

-- Last guards; checked at commit, since an import changes several posts one by one.
ALTER TABLE post
    ADD CONSTRAINT post_secretaries_apart EXCLUDE USING gist (
        organization_id WITH =, daterange(assumed_on, relinquished_on) WITH &&
    ) WHERE (office = 'SECRETARY') DEFERRABLE INITIALLY DEFERRED,
    -- The person leads: the planner takes this index for a person's posts, too, and must find them by its first column.
    ADD CONSTRAINT post_not_twice EXCLUDE USING gist (
        person_id WITH =, organization_id WITH =, office WITH =, daterange(assumed_on, relinquished_on) WITH &&
    ) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX post_organization ON post (organization_id, assumed_on);

-- 领导小组, 办公室, 职能小组, 指导组.
CREATE TABLE working_group (
    id              uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    kind            text   NOT NULL,
    organization_id uuid   NOT NULL REFERENCES organization,
    parent_id       uuid   REFERENCES working_group,
    name            text   NOT NULL,
    campaign        text,
    formed_on       date   NOT NULL,
    changed_on      date   NOT NULL CHECK (changed_on >= formed_on),
    dissolved_on    date   CHECK (dissolved_on >= formed_on),
    document_number text   NOT NULL
);
CREATE INDEX working_group_organization ON working_group (organization_id, id);
CREATE INDEX working_group_parent ON working_group (parent_id);
CREATE UNIQUE INDEX working_group_leading ON working_group (organization_id, coalesce(campaign, ''))
    WHERE kind = 'LEADING' AND dissolved_on IS NULL;

CREATE TABLE group_seat (
    group_id   uuid NOT NULL REFERENCES working_group,
    position   int  NOT NULL,
    person_id  uuid NOT NULL REFERENCES person,
    role       text NOT NULL,
    held_from  date NOT NULL,
    held_until date CHECK (held_until > held_from),
    PRIMARY KEY (group_id, position)
);
CREATE INDEX group_seat_person ON group_seat (person_id);

CREATE TABLE group_guided (
    group_id        uuid NOT NULL REFERENCES working_group,
    position        int  NOT NULL,
    organization_id uuid NOT NULL REFERENCES organization,
    guided_from     date NOT NULL,
    guided_until    date CHECK (guided_until > guided_from),
    PRIMARY KEY (group_id, position)
);
CREATE INDEX group_guided_organization ON group_guided (organization_id);

-- 联系点: which leader visits which organisation or unit.
CREATE TABLE contact_point (
    id                     uuid   PRIMARY KEY,
    version                bigint NOT NULL,
    kind                   text   NOT NULL,
    organization_id        uuid   NOT NULL REFERENCES organization,
    leader_person_id       uuid   REFERENCES person,
    leader_name            text   NOT NULL,
    leader_office          text,
    target_organization_id uuid   REFERENCES organization,
    target_unit_id         uuid   REFERENCES unit,
    held_from              date   NOT NULL,
    held_until             date   CHECK (held_until >= held_from),
    CHECK (num_nonnulls(target_organization_id, target_unit_id) = 1),
    CHECK (num_nonnulls(leader_person_id, leader_office) >= 1)
);
CREATE INDEX contact_point_organization ON contact_point (organization_id, id);
CREATE INDEX contact_point_leader ON contact_point (leader_person_id) WHERE held_until IS NULL;
CREATE UNIQUE INDEX contact_point_once ON contact_point (
    coalesce(leader_person_id::text, leader_name || '|' || leader_office),
    coalesce(target_organization_id, target_unit_id), organization_id
) WHERE held_until IS NULL;

CREATE TABLE contact_visit (
    id               uuid   PRIMARY KEY,
    version          bigint NOT NULL,
    contact_point_id uuid   NOT NULL REFERENCES contact_point,
    visited_on       date   NOT NULL,
    purpose          text   NOT NULL,
    found            text   NOT NULL,
    problems         text,
    UNIQUE (contact_point_id, visited_on)
);

-- 六包: the system's links belong to an organisation, a school's to the unit.
CREATE TABLE responsibility_chain (
    id              uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   UNIQUE REFERENCES organization,
    unit_id         uuid   UNIQUE REFERENCES unit,
    CHECK (num_nonnulls(organization_id, unit_id) = 1)
);

-- Pupils are a number; nobody of them is named anywhere.
CREATE TABLE responsibility_link (
    chain_id      uuid NOT NULL REFERENCES responsibility_chain,
    position      int  NOT NULL,
    layer         text NOT NULL,
    scope         text NOT NULL,
    under         text,
    person_id     uuid REFERENCES person,
    holder_name   text,
    holder_office text,
    pupils        int  CHECK (pupils > 0),
    unit_ids      uuid[] NOT NULL,
    PRIMARY KEY (chain_id, position),
    CHECK (num_nonnulls(person_id, holder_name) = 1)
);

-- 共青团, 工会, 妇联, 少先队, 关工委.
CREATE TABLE mass_organization (
    id              uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL REFERENCES organization,
    kind            text   NOT NULL,
    name            text   NOT NULL,
    head_name       text,
    UNIQUE (organization_id, kind, name)
);

CREATE TABLE mass_strength (
    mass_organization_id uuid NOT NULL REFERENCES mass_organization,
    as_of                date NOT NULL,
    members              int  NOT NULL CHECK (members >= 0),
    PRIMARY KEY (mass_organization_id, as_of)
);
