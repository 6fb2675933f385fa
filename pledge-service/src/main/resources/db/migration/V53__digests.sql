-- What one person should look at on a day. Committees see what lies at their own organisation, and of those right below
-- the pledges of bodies and leaders, which their own committee often may not judge; not all that lies below.
CREATE INDEX pledge_waiting ON pledge (organization_id) WHERE status IN ('SUBMITTED', 'ACCEPTED');
CREATE INDEX comment_waiting ON comment (pledge_id) WHERE status IN ('PENDING', 'SHOWN');

CREATE FUNCTION digest_of(code text, today date)
    RETURNS TABLE (matter text, pledge_id uuid, comment_id uuid, organization_id uuid, pledger text, month date, due_on date)
    LANGUAGE sql STABLE AS
$$
WITH seat AS (
    SELECT post.organization_id, bool_or(post.office IN ('SECRETARY', 'DEPUTY_SECRETARY')) AS leads
    FROM post
    WHERE post.person_code = code AND post.assumed_on <= today
      AND (post.relinquished_on IS NULL OR post.relinquished_on > today)
    GROUP BY post.organization_id
), own AS (
    SELECT p.id FROM pledge p WHERE p.pledger_code = code
    UNION ALL
    SELECT p.id FROM seat s JOIN pledge p ON p.organization_id = s.organization_id
    WHERE s.leads AND p.pledger_code IS NULL
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
    FROM (SELECT organization_id, false AS above FROM seat
          UNION ALL SELECT o.id, true FROM seat JOIN organization o ON o.parent_id = seat.organization_id) s
    JOIN pledge p ON p.organization_id = s.organization_id JOIN campaign c ON c.id = p.campaign_id
    WHERE p.status IN ('SUBMITTED', 'ACCEPTED') AND c.status = 'OPEN' AND (NOT s.above OR p.kind <> 'MEMBER')
      AND (p.status = 'ACCEPTED' OR code NOT IN (coalesce(p.pledger_code, ''), p.drafted_by, coalesce(p.submitted_by, '')))
), commented AS (
    SELECT k.id AS comment_id, k.status, p.id, p.organization_id, p.pledger,
           code IN (coalesce(p.pledger_code, ''), p.drafted_by, coalesce(p.submitted_by, '')) AS own
    FROM (SELECT own.id FROM own UNION SELECT p.id FROM seat s JOIN pledge p ON p.organization_id = s.organization_id) mine
    JOIN comment k ON k.pledge_id = mine.id AND (k.status = 'PENDING' OR k.status = 'SHOWN' AND k.kind = 'QUESTION')
    JOIN pledge p ON p.id = mine.id JOIN campaign c ON c.id = p.campaign_id AND c.status = 'OPEN'
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
WHERE k.status = 'PENDING' AND NOT k.own AND k.organization_id IN (SELECT seat.organization_id FROM seat)
UNION ALL
SELECT 'TO_ANSWER', k.id, k.comment_id, k.organization_id, k.pledger, NULL, NULL
FROM commented k WHERE k.status = 'SHOWN'
$$;

-- For the county's message gateway: at most one a person and day, and only how much of what, never which.
CREATE TABLE digest (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    day         date   NOT NULL,
    person_code text   NOT NULL,
    matters     jsonb  NOT NULL,
    UNIQUE (day, person_code)
);
