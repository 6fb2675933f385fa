-- Whether a person is secretary or deputy secretary of an organisation on a day.
CREATE FUNCTION leads(code text, organization uuid, today date) RETURNS boolean
    LANGUAGE sql STABLE AS
$$
SELECT EXISTS (SELECT FROM post
               WHERE post.person_code = code AND post.organization_id = organization
                 AND post.office IN ('SECRETARY', 'DEPUTY_SECRETARY') AND post.assumed_on <= today
                 AND (post.relinquished_on IS NULL OR post.relinquished_on > today))
$$;

-- Whether a person has a part in a pledge that bars them from judging it: whose it is, who wrote or sent it or a revision
-- of it. A body's is that of all who lead it, as long as anybody above who does not lead it can judge in their place; at
-- the top of the tree there is nobody, and one who had no hand in the text judges.
CREATE FUNCTION is_party_to(code text, pledge uuid, today date) RETURNS boolean
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
               SELECT FROM organization_lineage(p.organization_id) l JOIN post s ON s.organization_id = l.id
               WHERE l.distance > 0 AND s.assumed_on <= today
                 AND (s.relinquished_on IS NULL OR s.relinquished_on > today)
                 AND NOT leads(s.person_code, p.organization_id, today))))
$$;
CREATE INDEX post_organization ON post (organization_id);

-- What waits for judgement is told to those who may judge it, comments on the pledges of bodies and leaders also right above.
CREATE OR REPLACE FUNCTION digest_of(code text, today date)
    RETURNS TABLE (matter text, pledge_id uuid, comment_id uuid, organization_id uuid, pledger text, month date, due_on date)
    LANGUAGE sql STABLE AS
$$
WITH seat AS (
    SELECT DISTINCT post.organization_id
    FROM post
    WHERE post.person_code = code AND post.assumed_on <= today
      AND (post.relinquished_on IS NULL OR post.relinquished_on > today)
), reach AS (
    SELECT seat.organization_id, false AS above FROM seat
    UNION ALL SELECT o.id, true FROM seat JOIN organization o ON o.parent_id = seat.organization_id
), own AS (
    SELECT p.id FROM pledge p WHERE p.pledger_code = code
    UNION ALL
    SELECT p.id FROM seat s JOIN pledge p ON p.organization_id = s.organization_id
    WHERE p.pledger_code IS NULL AND leads(code, s.organization_id, today)
), running AS (
    SELECT p.id, p.organization_id, p.pledger, p.published_on, p.due_on
    FROM own JOIN pledge p ON p.id = own.id JOIN campaign c ON c.id = p.campaign_id
    WHERE p.status = 'PUBLISHED' AND c.status = 'OPEN'
), missing AS (
    SELECT r.id, r.organization_id, r.pledger, m.month::date AS month,
           (m.month + interval '1 month')::date + reporting_day_of(r.organization_id) - 1 AS due_on
    FROM running r
    CROSS JOIN LATERAL generate_series(date_trunc('month', r.published_on), today - interval '1 month', '1 month') m (month)
    WHERE NOT EXISTS (SELECT FROM progress_report g WHERE g.pledge_id = r.id AND g.month = m.month)
), waiting AS (
    SELECT p.id, p.organization_id, p.pledger, p.status
    FROM reach s
    JOIN pledge p ON p.organization_id = s.organization_id JOIN campaign c ON c.id = p.campaign_id
    WHERE p.status IN ('SUBMITTED', 'ACCEPTED') AND c.status = 'OPEN' AND (NOT s.above OR p.kind <> 'MEMBER')
      AND (p.status = 'ACCEPTED' OR NOT is_party_to(code, p.id, today))
), commented AS (
    SELECT k.id AS comment_id, k.status, k.kind, p.id, p.organization_id, p.pledger
    FROM (SELECT own.id FROM own
          UNION SELECT p.id FROM reach s JOIN pledge p ON p.organization_id = s.organization_id
          WHERE NOT s.above OR p.kind <> 'MEMBER') mine
    JOIN comment k ON k.pledge_id = mine.id AND k.status IN ('PENDING', 'REOPENED', 'SHOWN')
    JOIN pledge p ON p.id = mine.id
)
SELECT CASE WHEN m.due_on < today THEN 'REPORT_OVERDUE' ELSE 'REPORT_DUE' END,
       m.id, NULL::uuid, m.organization_id, m.pledger, m.month, m.due_on
FROM missing m
UNION ALL
SELECT CASE WHEN r.due_on < today THEN 'FULFILMENT_OVERDUE' ELSE 'FULFILMENT_DUE' END,
       r.id, NULL, r.organization_id, r.pledger, NULL, r.due_on
FROM running r WHERE r.due_on < today + 14
UNION ALL
SELECT DISTINCT CASE w.status WHEN 'SUBMITTED' THEN 'TO_REVIEW' ELSE 'TO_PUBLISH' END,
       w.id, NULL::uuid, w.organization_id, w.pledger, NULL::date, NULL::date
FROM waiting w
UNION ALL
SELECT 'TO_MODERATE', k.id, k.comment_id, k.organization_id, k.pledger, NULL, NULL
FROM commented k
WHERE k.status IN ('PENDING', 'REOPENED') AND NOT is_party_to(code, k.id, today)
UNION ALL
SELECT 'TO_ANSWER', k.id, k.comment_id, k.organization_id, k.pledger, NULL, NULL
FROM commented k
WHERE k.status = 'SHOWN' AND k.kind = 'QUESTION'
  AND (k.id IN (SELECT own.id FROM own) OR k.organization_id IN (SELECT seat.organization_id FROM seat))
$$;
