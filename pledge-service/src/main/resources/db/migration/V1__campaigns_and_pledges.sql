-- Copies of what organization-service announces. No foreign keys: facts about two aggregates may come in any order, a
-- post before its organisation.
CREATE TABLE organization (
    id        uuid PRIMARY KEY,
    name      text NOT NULL,
    parent_id uuid
);
CREATE INDEX organization_parent ON organization (parent_id);

CREATE TABLE member (
    person_id       uuid PRIMARY KEY,
    person_code     text NOT NULL,
    name            text NOT NULL,
    organization_id uuid NOT NULL
);
CREATE INDEX member_code ON member (person_code);

-- A post can be known as relinquished before it is known as assumed; until then nobody has authority from it.
CREATE TABLE post (
    id              uuid PRIMARY KEY,
    organization_id uuid NOT NULL,
    person_code     text NOT NULL,
    office          text,
    assumed_on      date,
    relinquished_on date
);
CREATE INDEX post_holder ON post (person_code);

-- An organisation and all above it, nearest first. The bound ends a circle that a correction in two steps can make.
CREATE FUNCTION organization_lineage(start uuid) RETURNS TABLE (id uuid, distance int)
    LANGUAGE sql STABLE AS
$$
WITH RECURSIVE line (id, distance) AS (
    SELECT start, 0
    UNION ALL
    SELECT o.parent_id, line.distance + 1
    FROM line JOIN organization o ON o.id = line.id
    WHERE o.parent_id IS NOT NULL AND line.distance < 16
)
SELECT line.id, line.distance FROM line
$$;

-- An organisation and all below it.
CREATE FUNCTION organization_subtree(start uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS
$$
WITH RECURSIVE tree (id) AS (
    SELECT start
    UNION
    SELECT o.id FROM tree JOIN organization o ON o.parent_id = tree.id
)
SELECT tree.id FROM tree
$$;

-- The organisations at or below those in which a person holds a post on a day.
CREATE FUNCTION overseen(code text, today date) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS
$$
SELECT organization_subtree(held.organization_id)
FROM (SELECT DISTINCT post.organization_id FROM post
      WHERE post.person_code = code AND post.assumed_on <= today
        AND (post.relinquished_on IS NULL OR post.relinquished_on > today)) held
$$;

CREATE TABLE campaign (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    organization_id uuid   NOT NULL,
    status          text   NOT NULL,
    name            text   NOT NULL,
    theme           text   NOT NULL,
    carrier         text   NOT NULL,
    starts_on       date   NOT NULL,
    ends_on         date   NOT NULL,
    CHECK (starts_on <= ends_on)
);

-- Stages may overlap and leave gaps; how many there are is never taken from a slogan.
CREATE TABLE campaign_stage (
    campaign_id uuid NOT NULL REFERENCES campaign,
    position    int  NOT NULL,
    name        text NOT NULL,
    starts_on   date NOT NULL,
    ends_on     date NOT NULL,
    PRIMARY KEY (campaign_id, position)
);

CREATE TABLE campaign_basis (
    campaign_id uuid NOT NULL REFERENCES campaign,
    position    int  NOT NULL,
    number      text NOT NULL,
    issued_on   date NOT NULL,
    PRIMARY KEY (campaign_id, position)
);

CREATE TABLE plan (
    id                  uuid PRIMARY KEY,
    version             bigint NOT NULL,
    campaign_id         uuid   NOT NULL REFERENCES campaign,
    organization_id     uuid   NOT NULL,
    status              text   NOT NULL,
    theme               text,
    carrier             text,
    creation_conditions text,
    pledge_content      text,
    published_on        date,
    UNIQUE (campaign_id, organization_id)
);

CREATE TABLE pledge (
    id              uuid PRIMARY KEY,
    version         bigint NOT NULL,
    campaign_id     uuid   NOT NULL REFERENCES campaign,
    organization_id uuid   NOT NULL,
    kind            text   NOT NULL,
    pledger         text   NOT NULL,
    pledger_code    text,
    status          text   NOT NULL,
    duties          text,
    five_leads      text[] NOT NULL,
    five_goods      text[] NOT NULL,
    opinions_heard  text,
    due_on          date   NOT NULL,
    drafted_by      text   NOT NULL,
    submitted_by    text,
    review          jsonb,
    channels        text[],
    place           text,
    published_on    date,
    ended_on        date,
    done            text,
    see_at          text,
    unkept_reason   text,
    explanation     text,
    -- A body's pledge is nobody's own.
    CHECK ((pledger_code IS NULL) = (kind IN ('ORGANIZATION', 'LEADERSHIP')))
);
CREATE INDEX pledge_organization ON pledge (organization_id, id);
CREATE INDEX pledge_campaign ON pledge (campaign_id, id);
CREATE INDEX pledge_pledger ON pledge (pledger_code, id);
CREATE INDEX pledge_running ON pledge (due_on) WHERE status = 'PUBLISHED';

CREATE TABLE pledge_item (
    pledge_id uuid NOT NULL REFERENCES pledge,
    position  int  NOT NULL,
    text      text NOT NULL,
    aim       text NOT NULL,
    due_on    date NOT NULL,
    PRIMARY KEY (pledge_id, position)
);

-- Nobody updates or deletes here.
CREATE TABLE pledge_history (
    id        uuid PRIMARY KEY,
    pledge_id uuid        NOT NULL REFERENCES pledge,
    act       text        NOT NULL,
    status    text        NOT NULL,
    actor     text        NOT NULL,
    at        timestamptz NOT NULL,
    remark    text,
    verdicts  jsonb
);
CREATE INDEX pledge_history_pledge ON pledge_history (pledge_id, id);

-- The month is kept as its first day.
CREATE TABLE progress_report (
    id          uuid PRIMARY KEY,
    version     bigint      NOT NULL,
    pledge_id   uuid        NOT NULL REFERENCES pledge,
    month       date        NOT NULL CHECK (extract(day FROM month) = 1),
    state       text        NOT NULL,
    text        text        NOT NULL,
    evidence    text,
    reported_at timestamptz NOT NULL,
    UNIQUE (pledge_id, month)
);

-- The day of the following month until which a month's report is in time; holds for all below that set none.
CREATE TABLE reporting_day (
    organization_id uuid PRIMARY KEY,
    version         bigint NOT NULL,
    day             int    NOT NULL CHECK (day BETWEEN 1 AND 28)
);

CREATE TABLE overdue_finding (
    id        uuid PRIMARY KEY,
    pledge_id uuid        NOT NULL REFERENCES pledge,
    what      text        NOT NULL,
    month     date,
    due_on    date        NOT NULL,
    found_at  timestamptz NOT NULL,
    -- Each is found once, whichever replica looks.
    UNIQUE NULLS NOT DISTINCT (pledge_id, what, month)
);

-- All that is missing on a day of pledges that run in open campaigns.
CREATE FUNCTION overdue_on(today date)
    RETURNS TABLE (pledge_id uuid, campaign_id uuid, organization_id uuid, what text, month date, due_on date)
    LANGUAGE sql STABLE AS
$$
WITH running AS (
    SELECT p.* FROM pledge p JOIN campaign c ON c.id = p.campaign_id
    WHERE p.status = 'PUBLISHED' AND c.status = 'OPEN'
), reporting AS (
    SELECT o.organization_id, coalesce(
        (SELECT d.day FROM organization_lineage(o.organization_id) l JOIN reporting_day d ON d.organization_id = l.id
         ORDER BY l.distance LIMIT 1), 5) AS day
    FROM (SELECT DISTINCT running.organization_id FROM running) o
), monthly AS (
    SELECT r.id, r.campaign_id, r.organization_id, m.month::date AS month,
           (m.month + interval '1 month')::date + d.day - 1 AS due_on
    FROM running r
    JOIN reporting d ON d.organization_id = r.organization_id
    CROSS JOIN LATERAL generate_series(date_trunc('month', r.published_on), today - interval '1 month', '1 month') m (month)
)
SELECT m.id, m.campaign_id, m.organization_id, 'PROGRESS_REPORT', m.month, m.due_on
FROM monthly m
WHERE m.due_on < today
  AND NOT EXISTS (SELECT FROM progress_report p WHERE p.pledge_id = m.id AND p.month = m.month)
UNION ALL
SELECT r.id, r.campaign_id, r.organization_id, 'FULFILMENT', NULL, r.due_on
FROM running r
WHERE r.due_on < today
$$;

-- Findings that nothing has settled since.
CREATE VIEW open_finding AS
SELECT f.* FROM overdue_finding f JOIN pledge p ON p.id = f.pledge_id
WHERE p.status = 'PUBLISHED'
  AND (f.what = 'FULFILMENT'
       OR NOT EXISTS (SELECT FROM progress_report r WHERE r.pledge_id = f.pledge_id AND r.month = f.month));

-- What the public says. Nothing is kept of who said it but the name they chose to sign with.
CREATE TABLE comment (
    id            uuid PRIMARY KEY,
    version       bigint NOT NULL,
    pledge_id     uuid   NOT NULL REFERENCES pledge,
    status        text   NOT NULL,
    text          text   NOT NULL,
    signed_as     text,
    made_on       date   NOT NULL,
    hidden_reason text,
    answer        text,
    answered_by   text,
    answered_on   date
);
CREATE INDEX comment_pledge ON comment (pledge_id, id);
