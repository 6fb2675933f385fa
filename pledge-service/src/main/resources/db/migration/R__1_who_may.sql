-- Who may do what, as it follows from the tree and the posts. A repeatable stands for the present text of what it defines;
-- each CREATE OR REPLACE says all of it again, cost and volatility too.

-- An organisation and all above it, nearest first. The bound ends a circle that a correction in two steps can make.
CREATE OR REPLACE FUNCTION organization_lineage(start uuid) RETURNS TABLE (id uuid, distance int)
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
CREATE OR REPLACE FUNCTION organization_subtree(start uuid) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS
$$
WITH RECURSIVE tree (id) AS (
    SELECT start
    UNION
    SELECT o.id FROM tree JOIN organization o ON o.parent_id = tree.id
)
SELECT tree.id FROM tree
$$;

-- The posts held on one of these days: from the day they were assumed until the day they were relinquished. PostgreSQL puts
-- its text in the place of the call, so that a condition on holder or organisation reaches its index.
CREATE OR REPLACE FUNCTION posts_within(first date, last date) RETURNS SETOF post
    LANGUAGE sql STABLE AS
$$
SELECT * FROM post
WHERE post.assumed_on <= last AND (post.relinquished_on IS NULL OR post.relinquished_on > first)
$$;

-- Those held on a day.
CREATE OR REPLACE FUNCTION posts_on(today date) RETURNS SETOF post
    LANGUAGE sql STABLE AS
$$
SELECT * FROM posts_within(today, today)
$$;

-- The organisations at or below those in which a person holds a post on a day.
CREATE OR REPLACE FUNCTION overseen(code text, today date) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS
$$
SELECT organization_subtree(held.organization_id)
FROM (SELECT DISTINCT p.organization_id FROM posts_on(today) p WHERE p.person_code = code) held
$$;

-- Where a person may look inside on a day: those, and where they are a member.
CREATE OR REPLACE FUNCTION inside(code text, today date) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS
$$
SELECT overseen(code, today)
UNION ALL
SELECT m.organization_id FROM member m WHERE m.person_code = code AND m.departed_on IS NULL
$$;

-- Whether a person is secretary or deputy secretary of an organisation on a day.
CREATE OR REPLACE FUNCTION leads(code text, organization uuid, today date) RETURNS boolean
    LANGUAGE sql STABLE AS
$$
SELECT EXISTS (SELECT FROM posts_on(today) p
               WHERE p.person_code = code AND p.organization_id = organization
                 AND p.office IN ('SECRETARY', 'DEPUTY_SECRETARY'))
$$;

-- Whether a person has a part in a pledge that bars them from judging it: whose it is, who wrote or sent it or a revision
-- of it. A body's is that of all who lead it, as long as anybody above who does not lead it can judge in their place; at
-- the top of the tree there is nobody, and one who had no hand in the text judges.
CREATE OR REPLACE FUNCTION is_party_to(code text, pledge uuid, today date) RETURNS boolean
    LANGUAGE sql STABLE AS
$$
SELECT EXISTS (
    SELECT FROM pledge p
    WHERE p.id = pledge
      AND (code IN (p.pledger_code, p.drafted_by, p.submitted_by)
           OR EXISTS (SELECT FROM pledge_history h WHERE h.pledge_id = p.id AND h.act = 'EDIT' AND h.actor = code)
           OR EXISTS (SELECT FROM pledge_revision r
                      WHERE r.pledge_id = p.id AND r.status <> 'DROPPED' AND r.proposed_by = code)
           OR p.pledger_code IS NULL AND leads(code, p.organization_id, today) AND EXISTS (
               SELECT FROM organization_lineage(p.organization_id) l JOIN posts_on(today) s ON s.organization_id = l.id
               WHERE l.distance > 0 AND NOT leads(s.person_code, p.organization_id, today))))
$$;

-- The organisations that one stands for on a day: itself, and whatever stands no more and was merged into it, or has no
-- successor and lay below it; and so on. Begins with the few that are dissolved.
CREATE OR REPLACE FUNCTION stands_for(organization uuid, today date) RETURNS SETOF uuid
    LANGUAGE sql STABLE AS
$$
WITH RECURSIVE stood_for (id) AS (
    SELECT organization
    UNION
    SELECT o.id FROM stood_for s JOIN organization o ON coalesce(o.successor_id, o.parent_id) = s.id
    WHERE o.dissolved_on <= today
)
SELECT stood_for.id FROM stood_for
$$;

-- Whether a person is secretary or deputy secretary of an organisation, or of the one that stands for it, on a day.
CREATE OR REPLACE FUNCTION leads_for(code text, organization uuid, today date) RETURNS boolean
    LANGUAGE sql STABLE AS
$$
SELECT EXISTS (SELECT FROM posts_on(today) p
               WHERE p.person_code = code AND p.office IN ('SECRETARY', 'DEPUTY_SECRETARY')
                 AND organization IN (SELECT stands_for(p.organization_id, today)))
$$;

-- Pledges that run though their campaign is over: what was found since not to have ended is still to be answered for.
CREATE OR REPLACE VIEW running_after_closing AS
SELECT p.id FROM pledge p JOIN campaign c ON c.id = p.campaign_id
WHERE p.status = 'PUBLISHED'
  AND EXISTS (SELECT FROM refuted_end e WHERE e.pledge_id = p.id AND e.refuted_on >= c.closed_on);

-- Pledges that have not come to any end: in campaigns that run, or still to be answered for after them.
CREATE OR REPLACE VIEW under_way AS
SELECT p.id FROM pledge p JOIN campaign c ON c.id = p.campaign_id
WHERE p.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED', 'PUBLISHED')
  AND (c.status = 'OPEN' OR EXISTS (SELECT FROM running_after_closing a WHERE a.id = p.id));

-- Pledges that nobody answers for on a day, why, and since when: the pledger is no member any more, or
-- belongs elsewhere, or the organisation stands no more; and nobody there follows them. What has come to an end stays where
-- it was promised, and is answered for by who promised it. A leader's pledge is left only by who went and holds no post there
-- any more: leaders are members elsewhere too. Each part begins with the few who went or stand no more: begun with all members, it
-- took 150 ms among 200,000, for every pledge that was asked about.
CREATE OR REPLACE FUNCTION left_behind_on(today date) RETURNS TABLE (pledge_id uuid, why text, since date)
    LANGUAGE sql STABLE AS
$$
SELECT p.id, 'PLEDGER_DEPARTED', m.departed_on
FROM member m JOIN pledge p ON p.pledger_code = m.person_code
WHERE m.departed_on <= today
UNION ALL
-- By the last move from there, which may still be to come.
SELECT p.id, 'PLEDGER_ELSEWHERE', v.moved_on
FROM member_move v
JOIN member m ON m.person_id = v.person_id AND m.departed_on IS NULL AND m.organization_id <> v.from_organization_id
JOIN pledge p ON p.pledger_code = m.person_code AND p.organization_id = v.from_organization_id
    AND p.status NOT IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT')
WHERE v.moved_on <= today
  AND NOT EXISTS (SELECT FROM member_move w
                  WHERE w.person_id = v.person_id AND w.from_organization_id = v.from_organization_id
                    AND (w.moved_on, w.id) > (v.moved_on, v.id))
  AND (p.kind = 'MEMBER'
       OR NOT EXISTS (SELECT FROM posts_on(today) o
                      WHERE o.person_code = p.pledger_code AND o.organization_id = p.organization_id))
UNION ALL
SELECT p.id, 'ORGANIZATION_DISSOLVED', o.dissolved_on
FROM organization o
JOIN pledge p ON p.organization_id = o.id AND p.status NOT IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT')
WHERE o.dissolved_on <= today
$$;
