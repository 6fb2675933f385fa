-- All that waits for a person on a day: what digest_of finds of pledges, with the time limits of comments, and what else
-- their committee, or they as pledger, have in hand. Number is that of an item or promise, counted from 1.
CREATE FUNCTION waiting_for(code text, today date)
    RETURNS TABLE (matter text, pledge_id uuid, comment_id uuid, subject_id uuid, number int, organization_id uuid,
                   pledger text, month date, due_on date)
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
), mending AS (
    SELECT p.id, p.organization_id, p.pledger, p.status, r.status AS revision
    FROM own JOIN pledge p ON p.id = own.id JOIN campaign c ON c.id = p.campaign_id AND c.status = 'OPEN'
    LEFT JOIN pledge_revision r ON r.pledge_id = p.id AND r.status = 'RETURNED'
), revised AS (
    SELECT p.id, p.organization_id, p.pledger, r.status
    FROM (SELECT organization_id, false AS above FROM seat
          UNION SELECT o.id, true FROM seat JOIN organization o ON o.parent_id = seat.organization_id) s
    JOIN pledge p ON p.organization_id = s.organization_id AND p.status = 'PUBLISHED'
    JOIN campaign c ON c.id = p.campaign_id AND c.status = 'OPEN'
    JOIN pledge_revision r ON r.pledge_id = p.id AND r.status IN ('PROPOSED', 'ACCEPTED')
    WHERE (NOT s.above OR p.kind <> 'MEMBER')
      AND (r.status = 'ACCEPTED' OR NOT is_party_to(code, p.id, today))
), unconfirmed AS (
    SELECT DISTINCT p.id, p.organization_id, p.pledger
    FROM (SELECT organization_id, false AS above FROM seat
          UNION SELECT o.id, true FROM seat JOIN organization o ON o.parent_id = seat.organization_id) s
    JOIN pledge p ON p.organization_id = s.organization_id
        AND p.status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND p.confirmed_on IS NULL
    WHERE (NOT s.above OR p.kind <> 'MEMBER')
      AND NOT is_party_to(code, p.id, today)
), planned AS (
    SELECT k.id AS comment_id, p.id, p.organization_id, p.pledger, a.planned_for
    FROM (SELECT own.id FROM own
          UNION SELECT p.id FROM seat s JOIN pledge p ON p.organization_id = s.organization_id) mine
    JOIN comment k ON k.pledge_id = mine.id AND k.status = 'CLOSED'
    JOIN pledge p ON p.id = mine.id
    JOIN LATERAL (SELECT l.outcome, l.planned_for FROM comment_answer l WHERE l.comment_id = k.id
                  ORDER BY l.position DESC LIMIT 1) a ON a.outcome = 'PLANNED'
)
SELECT d.matter, d.pledge_id, d.comment_id, NULL::uuid, NULL::int, d.organization_id, d.pledger, d.month,
       coalesce(d.due_on, w.due_on)
FROM digest_of(code, today) d LEFT JOIN waiting_comment w ON w.comment_id = d.comment_id
UNION ALL
SELECT 'TO_MEND', m.id, NULL, NULL, NULL, m.organization_id, m.pledger, NULL, NULL
FROM mending m WHERE m.status = 'RETURNED'
UNION ALL
SELECT 'REVISION_TO_MEND', m.id, NULL, NULL, NULL, m.organization_id, m.pledger, NULL, NULL
FROM mending m WHERE m.revision IS NOT NULL
UNION ALL
SELECT DISTINCT CASE v.status WHEN 'PROPOSED' THEN 'REVISION_TO_REVIEW' ELSE 'REVISION_TO_PUBLISH' END,
       v.id, NULL::uuid, NULL::uuid, NULL::int, v.organization_id, v.pledger, NULL::date, NULL::date
FROM revised v
UNION ALL
SELECT 'END_TO_CONFIRM', u.id, NULL, NULL, NULL, u.organization_id, u.pledger, NULL, NULL
FROM unconfirmed u
UNION ALL
SELECT 'PLAN_TO_TELL', k.id, k.comment_id, NULL, NULL, k.organization_id, k.pledger, NULL, k.planned_for
FROM planned k WHERE k.planned_for < today
UNION ALL
SELECT 'CERTIFICATE_TO_SIGN', NULL, NULL, t.id, NULL, t.organization_id, NULL, NULL, NULL
FROM seat s JOIN certificate t ON t.organization_id = s.organization_id AND t.status = 'OFFERED'
WHERE s.leads AND t.person_code IS NULL
UNION ALL
SELECT 'CERTIFICATE_TO_SIGN', NULL, NULL, t.id, NULL, t.organization_id, NULL, NULL, NULL
FROM certificate t WHERE t.person_code = code AND t.status = 'OFFERED'
UNION ALL
SELECT 'CERTIFICATE_TO_ASSESS', NULL, NULL, t.id, NULL, t.organization_id, NULL, NULL, NULL
FROM seat s JOIN certificate t ON t.issuer_id = s.organization_id AND t.status = 'SIGNED'
WHERE s.leads AND t.year < extract(year FROM today)
UNION ALL
SELECT CASE WHEN i.due_on < today THEN 'TASK_OVERDUE' ELSE 'TASK_DUE' END,
       NULL, NULL, i.task_id, i.position + 1, i.organization_id, NULL, NULL, i.due_on
FROM seat s JOIN task_standing i ON i.organization_id = s.organization_id
WHERE i.state IN ('UNANSWERED', 'OPEN') AND i.due_on < today + 14
UNION ALL
SELECT 'DIFFICULTY_TO_ANSWER', NULL, NULL, d.id, NULL, d.organization_id, NULL, NULL,
       working_day_after(coalesce(d.reopened_on, d.recorded_on), (answer_limit_of(d.organization_id)).answer)
FROM seat s JOIN difficulty d ON d.organization_id = s.organization_id WHERE d.status = 'RAISED'
UNION ALL
SELECT 'DIFFICULTY_DUE', NULL, NULL, d.id, NULL, d.organization_id, NULL, NULL, d.due_on
FROM seat s JOIN difficulty d ON d.organization_id = s.organization_id
WHERE d.status IN ('PLANNED', 'EXPLAINED') AND d.due_on < today
UNION ALL
SELECT 'SUGGESTION_TO_DECIDE', NULL, NULL, g.id, NULL, g.organization_id, NULL, NULL, w.due_on
FROM seat s JOIN suggestion g ON g.organization_id = s.organization_id JOIN waiting_suggestion w ON w.id = g.id
UNION ALL
SELECT 'SUGGESTION_SENT_UP', NULL, NULL, g.id, NULL, g.organization_id, NULL, NULL, NULL
FROM seat s JOIN suggestion g ON g.sent_up_to = s.organization_id WHERE g.status = 'SENT_UP'
UNION ALL
SELECT 'PROMISE_DUE', NULL, NULL, c.id, k.position + 1, c.organization_id, NULL, NULL, k.due_on
FROM seat s JOIN counterpart c ON c.organization_id = s.organization_id AND c.status = 'LINKED'
JOIN counterpart_promise k ON k.counterpart_id = c.id AND k.kept_on IS NULL AND k.due_on < today + 14
$$;

CREATE INDEX suggestion_sent_up ON suggestion (sent_up_to) WHERE status = 'SENT_UP';
CREATE INDEX certificate_issuer ON certificate (issuer_id) WHERE status = 'SIGNED';
CREATE INDEX certificate_member ON certificate (person_code) WHERE status = 'OFFERED';
