-- Read models: all of this can be thrown away and learnt again from the topics, but for "report".
-- No foreign key anywhere: a fact may arrive before the fact it refers to. No name and no code of a person, but for the
-- code of who holds a post, from which authority follows and by which holders are counted once.

-- organization.events ------------------------------------------------------------------------------------------------
CREATE TABLE organization (
    id             uuid PRIMARY KEY,
    parent_id      uuid,
    code           text NOT NULL,
    name           text NOT NULL,
    kind           text NOT NULL,
    established_on date NOT NULL,
    unit_ids       uuid[] NOT NULL
);
CREATE INDEX organization_parent ON organization (parent_id);

CREATE TABLE unit (
    id            uuid PRIMARY KEY,
    kind          text NOT NULL,
    registered_on date NOT NULL
);

CREATE TABLE unit_figures (
    unit_id      uuid NOT NULL,
    as_of        date NOT NULL,
    primary_     int  NOT NULL,
    junior       int  NOT NULL,
    senior       int  NOT NULL,
    teachers     int  NOT NULL,
    substitute   int  NOT NULL,
    special_post int  NOT NULL,
    other        int  NOT NULL,
    PRIMARY KEY (unit_id, as_of)
);

CREATE TABLE youth_figures (
    unit_id        uuid NOT NULL,
    as_of          date NOT NULL,
    league_units   int  NOT NULL,
    league_members int  NOT NULL,
    brigades       int  NOT NULL,
    squadrons      int  NOT NULL,
    squads         int  NOT NULL,
    pioneers       int  NOT NULL,
    counsellors    int  NOT NULL,
    PRIMARY KEY (unit_id, as_of)
);

CREATE TABLE member (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    standing        text NOT NULL,
    admitted_on     date NOT NULL
);
CREATE INDEX member_organization ON member (organization_id);

CREATE TABLE post (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    person_code     text NOT NULL,
    office          text NOT NULL,
    secretary_kind  text,
    assumed_on      date NOT NULL,
    relinquished_on date
);
CREATE INDEX post_person ON post (person_code);
CREATE INDEX post_organization ON post (organization_id);

-- The organisation and all above it, as far as they are known. UNION ends the walk even should two corrections cross
-- and make a ring for a moment.
CREATE FUNCTION at_or_above(bottom uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
    WITH RECURSIVE way (id) AS (
        SELECT bottom
        UNION
        SELECT o.parent_id FROM organization o JOIN way ON o.id = way.id WHERE o.parent_id IS NOT NULL)
    SELECT way.id FROM way
$$;

CREATE FUNCTION at_or_below(top uuid) RETURNS TABLE (id uuid) LANGUAGE sql STABLE AS $$
    WITH RECURSIVE subtree (id) AS (
        SELECT top
        UNION
        SELECT o.id FROM organization o JOIN subtree ON o.parent_id = subtree.id)
    SELECT subtree.id FROM subtree
$$;

-- pledge.events ------------------------------------------------------------------------------------------------------
CREATE TABLE campaign (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    name            text NOT NULL,
    theme           text NOT NULL,
    starts_on       date NOT NULL,
    ends_on         date NOT NULL,
    closed_on       date
);

CREATE TABLE plan (
    id              uuid PRIMARY KEY,
    campaign_id     uuid NOT NULL,
    organization_id uuid NOT NULL,
    published_on    date NOT NULL
);
CREATE INDEX plan_campaign ON plan (campaign_id, organization_id);

-- What is known of each pledge, one row per fact: what it counts for follows from the set of these, in whatever order
-- they came.
CREATE TABLE pledge_fact (
    pledge_id       uuid NOT NULL,
    what            text NOT NULL,
    which           text NOT NULL,
    day             date NOT NULL,
    campaign_id     uuid NOT NULL,
    organization_id uuid NOT NULL,
    PRIMARY KEY (pledge_id, what, which)
);

-- Roll-ups: for each organisation what happened there ("own") and there or anywhere below ("total"), by day, so that a
-- figure as of a day is one range of the primary key. The shard is the Kafka partition the facts came by: two replicas
-- never write one row.
CREATE TABLE pledge_tally (
    organization_id uuid NOT NULL,
    campaign_id     uuid NOT NULL,
    figure          text NOT NULL,
    day             date NOT NULL,
    shard           int  NOT NULL,
    own             int  NOT NULL,
    total           int  NOT NULL,
    PRIMARY KEY (organization_id, campaign_id, figure, day, shard)
);

-- evaluation.events --------------------------------------------------------------------------------------------------
CREATE TABLE evaluation (
    id              uuid PRIMARY KEY,
    campaign_id     uuid NOT NULL,
    organization_id uuid NOT NULL,
    title           text NOT NULL,
    opened_on       date,
    closed_on       date,
    published_on    date,
    definition      text
);
CREATE INDEX evaluation_campaign ON evaluation (campaign_id);

CREATE TABLE evaluation_group (
    evaluation_id uuid NOT NULL,
    position      int  NOT NULL,
    name          text NOT NULL,
    weight        int  NOT NULL,
    eligible      int  NOT NULL,
    cast_         int  NOT NULL,
    PRIMARY KEY (evaluation_id, position)
);

CREATE TABLE evaluation_subject (
    evaluation_id   uuid NOT NULL,
    position        int  NOT NULL,
    organization_id uuid NOT NULL,
    kind            text NOT NULL,
    numerator       int,
    denominator     int,
    percent         numeric,
    suppressed      boolean NOT NULL,
    PRIMARY KEY (evaluation_id, position)
);

-- Ours, not learnt: reports are frozen at creation --------------------------------------------------------------------
CREATE TABLE report (
    id              uuid PRIMARY KEY,
    campaign_id     uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    kind            text        NOT NULL,
    stage           text        NOT NULL,
    from_           date        NOT NULL,
    to_             date        NOT NULL,
    as_of           date        NOT NULL,
    made_at         timestamptz NOT NULL,
    content         text        NOT NULL
);
CREATE INDEX report_organization ON report (organization_id, id);
