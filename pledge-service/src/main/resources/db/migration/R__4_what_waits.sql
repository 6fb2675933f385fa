-- All that waits for a person on a day. Committees see what lies at their own organisation, and of those below the pledges
-- of bodies and leaders, which their own committee often may not judge, and whatever nobody may judge who sits nearer; not
-- all that lies below. What waits for judgement is told to those who may judge it. Number is that of an item or promise,
-- counted from 1.
CREATE OR REPLACE FUNCTION waiting_for(code text, today date)
    RETURNS TABLE (matter text, pledge_id uuid, comment_id uuid, subject_id uuid, number int, organization_id uuid,
                   pledger text, month date, due_on date)
    LANGUAGE sql STABLE AS
$$
WITH RECURSIVE seat AS (
    SELECT s.organization_id, leads(code, s.organization_id, today) AS leads
    FROM (SELECT DISTINCT p.organization_id FROM posts_on(today) p WHERE p.person_code = code) s
), below AS (
    -- Past an organisation with two in posts nothing comes up: one of them may judge what the other has a part in.
    SELECT seat.organization_id, 0 AS distance FROM seat
    UNION
    SELECT o.id, b.distance + 1 FROM below b JOIN organization o ON o.parent_id = b.organization_id
    WHERE b.distance < 16
      AND (b.distance = 0
           OR (SELECT count(DISTINCT p.person_code) FROM posts_on(today) p WHERE p.organization_id = b.organization_id) < 2)
), reach AS (
    SELECT b.organization_id, min(b.distance) AS distance FROM below b GROUP BY b.organization_id
), nearest AS (
    -- Where nobody sits nearer: what lies there would else lie with nobody.
    SELECT s.organization_id FROM reach s
    WHERE NOT EXISTS (SELECT FROM organization_lineage(s.organization_id) l JOIN posts_on(today) o ON o.organization_id = l.id
                      WHERE l.distance < s.distance)
), own AS (
    SELECT p.id, p.campaign_id, p.organization_id, p.pledger, p.status, fulfilment_due_on(p.id) AS due_on FROM pledge p
    WHERE p.pledger_code = code AND NOT EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = p.id)
    UNION ALL
    SELECT p.id, p.campaign_id, p.organization_id, p.pledger, p.status, fulfilment_due_on(p.id)
    FROM seat s JOIN pledge p ON p.organization_id = s.organization_id
    WHERE s.leads AND p.pledger_code IS NULL AND NOT EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = p.id)
), running AS (
    SELECT o.* FROM own o JOIN campaign c ON c.id = o.campaign_id AND c.status = 'OPEN'
), answering AS (
    SELECT o.id, o.organization_id, o.pledger FROM own o
    UNION
    SELECT p.id, p.organization_id, p.pledger FROM nearest s JOIN pledge p ON p.organization_id = s.organization_id
), judging AS NOT MATERIALIZED (
    -- Put in its places, so that each looks by its own index of what has that status: at these organisations, said once more
    -- as an array, since PostgreSQL takes a walk to reach far more than it does and would look at all that waits anywhere.
    SELECT p.*, c.status AS campaign_status
    FROM reach s
    JOIN pledge p ON p.organization_id = s.organization_id
    JOIN campaign c ON c.id = p.campaign_id
    WHERE p.organization_id = ANY (ARRAY(SELECT r.organization_id FROM reach r))
      AND (s.distance = 0 OR NOT EXISTS (
          SELECT FROM organization_lineage(p.organization_id) l JOIN posts_on(today) o ON o.organization_id = l.id
          WHERE l.distance < s.distance AND (l.distance > 0 OR p.kind = 'MEMBER')
            AND NOT is_party_to(o.person_code, p.id, today)))
)
SELECT CASE WHEN m.due_on < today THEN 'REPORT_OVERDUE' ELSE 'REPORT_DUE' END,
       r.id, NULL::uuid, NULL::uuid, NULL::int, r.organization_id, r.pledger, m.month, m.due_on
FROM running r JOIN missing_reports_on(today) m ON m.pledge_id = r.id
UNION ALL
SELECT CASE WHEN r.due_on < today THEN 'FULFILMENT_OVERDUE' ELSE 'FULFILMENT_DUE' END,
       r.id, NULL, NULL, NULL, r.organization_id, r.pledger, NULL, r.due_on
FROM running r WHERE r.status = 'PUBLISHED' AND r.due_on < today + 14
UNION ALL
SELECT 'FULFILMENT_OVERDUE', o.id, NULL, NULL, NULL, o.organization_id, o.pledger, NULL, o.due_on
FROM own o JOIN running_after_closing a ON a.id = o.id
UNION ALL
SELECT 'ITEM_OVERDUE', r.id, NULL, NULL, NULL, r.organization_id, r.pledger, NULL, min(i.due_on)
FROM running r JOIN overdue_items_on(today) i ON i.pledge_id = r.id
GROUP BY r.id, r.organization_id, r.pledger
UNION ALL
SELECT 'PROBLEM_TO_PUT_RIGHT', o.id, NULL, k.id, NULL, o.organization_id, o.pledger, NULL, k.put_right_by
FROM own o JOIN open_problem k ON k.pledge_id = o.id
UNION ALL
SELECT 'PROBLEM_TO_CHECK', j.id, NULL, k.id, NULL, j.organization_id, j.pledger, NULL, k.put_right_by
FROM judging j JOIN open_problem k ON k.pledge_id = j.id AND k.put_right_by < today
WHERE NOT is_party_to(code, j.id, today)
UNION ALL
SELECT 'PLEDGE_LEFT', p.id, NULL, NULL, NULL, p.organization_id, p.pledger, NULL, NULL
FROM nearest s
JOIN pledge p ON p.organization_id = s.organization_id
WHERE EXISTS (SELECT FROM under_way u WHERE u.id = p.id)
  AND EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = p.id)
UNION ALL
SELECT 'TO_MEND', r.id, NULL, NULL, NULL, r.organization_id, r.pledger, NULL, NULL
FROM running r WHERE r.status = 'RETURNED'
UNION ALL
SELECT 'REVISION_TO_MEND', r.id, NULL, NULL, NULL, r.organization_id, r.pledger, NULL, NULL
FROM running r JOIN pledge_revision v ON v.pledge_id = r.id AND v.status = 'RETURNED'
UNION ALL
SELECT CASE j.status WHEN 'SUBMITTED' THEN 'TO_REVIEW' ELSE 'TO_PUBLISH' END,
       j.id, NULL, NULL, NULL, j.organization_id, j.pledger, NULL, NULL
FROM judging j
WHERE j.status IN ('SUBMITTED', 'ACCEPTED') AND j.campaign_status = 'OPEN'
  AND NOT EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = j.id)
  AND (j.status = 'ACCEPTED' OR NOT is_party_to(code, j.id, today))
UNION ALL
SELECT CASE v.status WHEN 'PROPOSED' THEN 'REVISION_TO_REVIEW' ELSE 'REVISION_TO_PUBLISH' END,
       j.id, NULL, NULL, NULL, j.organization_id, j.pledger, NULL, NULL
FROM judging j JOIN pledge_revision v ON v.pledge_id = j.id AND v.status IN ('PROPOSED', 'ACCEPTED')
WHERE j.status = 'PUBLISHED' AND j.campaign_status = 'OPEN'
  AND NOT EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = j.id)
  AND (v.status = 'ACCEPTED' OR NOT is_party_to(code, j.id, today))
UNION ALL
SELECT 'END_TO_CONFIRM', j.id, NULL, NULL, NULL, j.organization_id, j.pledger, NULL, w.due_on
FROM judging j JOIN waiting_end w ON w.pledge_id = j.id
WHERE j.status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND j.confirmed_on IS NULL
  AND w.speaker IS DISTINCT FROM code AND NOT is_party_to(code, j.id, today)
UNION ALL
SELECT 'END_TO_ANSWER', o.id, NULL, NULL, NULL, o.organization_id, o.pledger, NULL, w.due_on
FROM own o JOIN waiting_end w ON w.pledge_id = o.id AND w.unopposed
WHERE o.status = 'UNKEPT'
UNION ALL
SELECT 'TO_MODERATE', j.id, w.comment_id, NULL, NULL, j.organization_id, j.pledger, NULL, w.due_on
FROM judging j JOIN waiting_comment w ON w.pledge_id = j.id AND w.what = 'MODERATE'
-- Of the pledges with comments alone: asked of each pledge that lies there it took seconds.
WHERE NOT is_party_to(code, w.pledge_id, today)
UNION ALL
SELECT 'TO_ANSWER', a.id, w.comment_id, NULL, NULL, a.organization_id, a.pledger, NULL, w.due_on
FROM answering a JOIN waiting_comment w ON w.pledge_id = a.id AND w.what = 'ANSWER'
UNION ALL
SELECT 'PLAN_TO_TELL', a.id, k.id, NULL, NULL, a.organization_id, a.pledger, NULL, l.planned_for
FROM answering a JOIN comment k ON k.pledge_id = a.id AND k.status = 'CLOSED'
CROSS JOIN LATERAL (SELECT w.outcome, w.planned_for FROM comment_answer w WHERE w.comment_id = k.id
                    ORDER BY w.position DESC LIMIT 1) l
WHERE l.outcome = 'PLANNED' AND l.planned_for < today
UNION ALL
SELECT 'CERTIFICATE_TO_SIGN', NULL, NULL, t.id, NULL, t.organization_id, NULL, NULL, NULL
FROM seat s JOIN certificate t ON t.organization_id = s.organization_id AND t.status = 'OFFERED'
WHERE s.leads AND t.person_code IS NULL
UNION ALL
SELECT 'CERTIFICATE_TO_SIGN', NULL, NULL, t.id, NULL, t.organization_id, NULL, NULL, NULL
FROM certificate t WHERE t.person_code = code AND t.status = 'OFFERED'
UNION ALL
SELECT 'CERTIFICATE_TO_ASSESS', NULL, NULL, t.id, NULL, t.organization_id, NULL, NULL, NULL
FROM seat s CROSS JOIN LATERAL stands_for(s.organization_id, today) f (id)
JOIN certificate t ON t.issuer_id = f.id AND t.status = 'SIGNED'
WHERE s.leads AND t.year < extract(year FROM today)
UNION ALL
SELECT CASE WHEN i.due_on < today THEN 'TASK_OVERDUE' ELSE 'TASK_DUE' END,
       NULL, NULL, i.task_id, i.position + 1, i.organization_id, NULL, NULL, i.due_on
FROM seat s JOIN task_standing i ON i.organization_id = s.organization_id
WHERE i.state IN ('UNANSWERED', 'OPEN') AND i.due_on < today + 14
UNION ALL
SELECT CASE w.what WHEN 'ANSWER' THEN 'DIFFICULTY_TO_ANSWER' ELSE 'DIFFICULTY_DUE' END,
       NULL, NULL, w.id, NULL, w.organization_id, NULL, NULL, w.due_on
FROM nearest s JOIN waiting_difficulty w ON w.organization_id = s.organization_id
WHERE w.what = 'ANSWER' OR w.due_on < today
UNION ALL
SELECT 'SUGGESTION_TO_DECIDE', NULL, NULL, w.id, NULL, w.organization_id, NULL, NULL, w.due_on
FROM nearest s JOIN waiting_suggestion w ON w.organization_id = s.organization_id
UNION ALL
SELECT 'SUGGESTION_SENT_UP', NULL, NULL, g.id, NULL, g.organization_id, NULL, NULL, NULL
FROM seat s JOIN suggestion g ON g.sent_up_to = s.organization_id WHERE g.status = 'SENT_UP'
UNION ALL
SELECT 'AID_TO_CONFIRM', NULL, NULL, a.id, NULL, a.organization_id, NULL, NULL, NULL
FROM nearest s JOIN aid a ON a.organization_id = s.organization_id AND a.status = 'ENTERED'
UNION ALL
SELECT 'PROMISE_DUE', NULL, NULL, c.id, k.position + 1, c.organization_id, NULL, NULL, k.due_on
FROM seat s JOIN counterpart c ON c.organization_id = s.organization_id AND c.status = 'LINKED'
JOIN counterpart_promise k ON k.counterpart_id = c.id AND k.kept_on IS NULL AND k.due_on < today + 14
$$;

-- Who could have anything waiting on a day, and all for whom waiting_for finds anything: who holds a post; who pledged, as
-- long as the pledge runs or is sent back, has an end that is not confirmed, a revision, a problem to put right, or comments (answered
-- even after its end); and who is
-- offered a certificate.
CREATE OR REPLACE FUNCTION could_wait(today date) RETURNS SETOF text
    LANGUAGE sql STABLE AS
$$
SELECT p.person_code FROM posts_on(today) p
UNION
SELECT p.pledger_code FROM pledge p
WHERE p.pledger_code IS NOT NULL
  AND (p.status IN ('PUBLISHED', 'RETURNED')
       OR p.status = 'UNKEPT' AND p.confirmed_on IS NULL
       OR p.id IN (SELECT v.pledge_id FROM pledge_revision v WHERE v.status = 'RETURNED')
       OR p.id IN (SELECT k.pledge_id FROM open_problem k)
       OR p.id IN (SELECT k.pledge_id FROM comment k WHERE k.status IN ('SHOWN', 'CLOSED')))
UNION
SELECT t.person_code FROM certificate t WHERE t.person_code IS NOT NULL AND t.status = 'OFFERED'
$$;
