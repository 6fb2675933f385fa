-- By when what is done, and what of it is late.

-- The day of the following month until which an organisation's reports are in time: that of the nearest at or above it that
-- has one, else the 5th. The cost says that it is worth remembering while a query goes through many pledges of the same
-- organisations.
CREATE OR REPLACE FUNCTION reporting_day_of(organization uuid) RETURNS int
    LANGUAGE sql STABLE COST 10000 AS
$$
SELECT coalesce(
    (SELECT d.day FROM organization_lineage(organization) l JOIN reporting_day d ON d.organization_id = l.id
     ORDER BY l.distance LIMIT 1), 5)
$$;

-- Until when a month's reports are in time where that day holds.
CREATE OR REPLACE FUNCTION report_due_on(month date, reporting_day int) RETURNS date
    LANGUAGE sql IMMUTABLE AS
$$
SELECT (month + interval '1 month')::date + reporting_day - 1
$$;

-- The day on which so many working days have gone by since another: what WorkingCalendar counts, for searching.
CREATE OR REPLACE FUNCTION working_day_after(start date, days int) RETURNS date
    LANGUAGE sql STABLE AS
$$
SELECT d.day::date
FROM generate_series(start + interval '1 day', start + days * interval '7 days' + interval '60 days', '1 day') d (day)
LEFT JOIN holiday h ON h.day = d.day::date
WHERE coalesce(h.working, extract(isodow FROM d.day) < 6)
ORDER BY d.day OFFSET days - 1 LIMIT 1
$$;

-- Within how many working days an organisation looks at a comment and answers: as the nearest at or above it has set, with
-- the source. Where none has, and of no organisation (NULL), what holds for everybody, whose source is none of the county's
-- documents. 党务公开: on an application three working days to decide and ten to answer are the usual measure.
CREATE OR REPLACE FUNCTION answer_limit_of(organization uuid, OUT moderation int, OUT answer int, OUT source text)
    LANGUAGE sql STABLE AS
$$
SELECT coalesce(a.moderation_days, 3), coalesce(a.answer_days, 10), a.source
FROM (VALUES (1)) everybody
LEFT JOIN LATERAL (SELECT l.moderation_days, l.answer_days, l.source
                   FROM organization_lineage(organization) o JOIN answer_limit l ON l.organization_id = o.id
                   ORDER BY o.distance LIMIT 1) a ON true
$$;

-- The months of which nothing is reported on pledges that run in open campaigns and have somebody who answers for them, from
-- that of their publication to the last that is over; not those whose day passed while the pledge had come to an end that was
-- refuted only later. No CTE: so a condition on one pledge reaches its index (with one, looking at a pledge meant looking at all),
-- and the reporting day is sought once an organisation.
CREATE OR REPLACE FUNCTION missing_reports_on(today date)
    RETURNS TABLE (pledge_id uuid, campaign_id uuid, organization_id uuid, month date, due_on date)
    LANGUAGE sql STABLE AS
$$
SELECT p.id, p.campaign_id, p.organization_id, m.month::date, report_due_on(m.month::date, d.day)
FROM pledge p
JOIN campaign c ON c.id = p.campaign_id
CROSS JOIN LATERAL generate_series(date_trunc('month', p.published_on), today - interval '1 month', '1 month') m (month)
CROSS JOIN LATERAL (SELECT reporting_day_of(p.organization_id) AS day OFFSET 0) d
WHERE p.status = 'PUBLISHED' AND c.status = 'OPEN'
  AND NOT EXISTS (SELECT FROM progress_report r WHERE r.pledge_id = p.id AND r.month = m.month::date)
  AND NOT EXISTS (SELECT FROM refuted_end e WHERE e.pledge_id = p.id
      AND report_due_on(m.month::date, d.day) BETWEEN e.ended_on AND e.refuted_on)
  AND NOT EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = p.id)
$$;

-- By when a pledge is answered for as a whole: by its last day, and where it was found since not to have ended, within the
-- limit for answers from then on; the end before had been said in time.
CREATE OR REPLACE FUNCTION fulfilment_due_on(pledge uuid) RETURNS date
    LANGUAGE sql STABLE AS
$$
SELECT greatest(p.due_on, (SELECT working_day_after(e.refuted_on, (answer_limit_of(p.organization_id)).answer)
                           FROM refuted_end e WHERE e.pledge_id = p.id ORDER BY e.refuted_on DESC LIMIT 1))
FROM pledge p WHERE p.id = pledge
$$;

-- All that is missing on a day of pledges that run in open campaigns.
CREATE OR REPLACE FUNCTION overdue_on(today date)
    RETURNS TABLE (pledge_id uuid, campaign_id uuid, organization_id uuid, what text, month date, due_on date)
    LANGUAGE sql STABLE AS
$$
SELECT m.pledge_id, m.campaign_id, m.organization_id, 'PROGRESS_REPORT', m.month, m.due_on
FROM missing_reports_on(today) m
WHERE m.due_on < today
UNION ALL
SELECT p.id, p.campaign_id, p.organization_id, 'FULFILMENT', NULL, d.due_on
FROM pledge p
JOIN campaign c ON c.id = p.campaign_id
CROSS JOIN LATERAL (SELECT fulfilment_due_on(p.id) AS due_on OFFSET 0) d
WHERE p.status = 'PUBLISHED' AND c.status = 'OPEN' AND p.due_on < today AND d.due_on < today
  AND NOT EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = p.id)
$$;

-- Findings that nothing has settled since, of pledges for which somebody answers in campaigns that run.
CREATE OR REPLACE VIEW open_finding AS
SELECT f.* FROM overdue_finding f JOIN pledge p ON p.id = f.pledge_id
JOIN campaign c ON c.id = p.campaign_id AND c.status = 'OPEN'
WHERE p.status = 'PUBLISHED'
  AND NOT EXISTS (SELECT FROM left_behind_on('infinity') l WHERE l.pledge_id = p.id)
  AND CASE f.what
          WHEN 'FULFILMENT' THEN f.due_on >= fulfilment_due_on(p.id)
          ELSE NOT EXISTS (SELECT FROM progress_report r WHERE r.pledge_id = f.pledge_id AND r.month = f.month)
      END;

-- All items of running pledges whose last day has passed, before that of the pledge, and that nobody has reported done. A
-- report speaks of the text that was public then: of another text's item only where that item is the same.
CREATE OR REPLACE FUNCTION overdue_items_on(today date)
    RETURNS TABLE (pledge_id uuid, campaign_id uuid, organization_id uuid, item int, due_on date)
    LANGUAGE sql STABLE AS
$$
SELECT p.id, p.campaign_id, p.organization_id, i.position + 1, i.due_on
FROM pledge p
JOIN campaign c ON c.id = p.campaign_id AND c.status = 'OPEN'
JOIN pledge_item i ON i.pledge_id = p.id AND i.due_on < least(today, p.due_on)
WHERE p.status = 'PUBLISHED'
  AND NOT EXISTS (SELECT FROM progress_report r WHERE r.pledge_id = p.id
      AND (r.state = 'DONE'
           OR r.items @> jsonb_build_array(jsonb_build_object('item', i.position + 1, 'state', 'DONE')))
      AND (r.text_number = p.text_number
           OR EXISTS (SELECT FROM pledge_version v WHERE v.pledge_id = p.id AND v.number = r.text_number
               AND v.content -> 'items' -> i.position ->> 'text' = i.text
               AND v.content -> 'items' -> i.position ->> 'aim' = i.aim)))
  AND NOT EXISTS (SELECT FROM left_behind_on(today) l WHERE l.pledge_id = p.id)
$$;

-- Findings that nothing has settled since: no report, no revision, no end.
CREATE OR REPLACE VIEW open_item_finding AS
SELECT f.* FROM overdue_item f
WHERE EXISTS (SELECT FROM overdue_items_on('infinity') o
              WHERE o.pledge_id = f.pledge_id AND o.item = f.item AND o.due_on = f.due_on);

-- Problems that a check found and nobody has seen put right, but of pledges taken back or left by everybody: those ask
-- nothing of anybody.
CREATE OR REPLACE VIEW open_problem AS
SELECT k.id, k.pledge_id, p.campaign_id, p.organization_id, p.pledger, k.put_right_by
FROM pledge_check k JOIN pledge p ON p.id = k.pledge_id
WHERE k.finding = 'PROBLEM' AND p.status <> 'WITHDRAWN'
  AND NOT EXISTS (SELECT FROM pledge_check r WHERE r.puts_right = k.id)
  AND NOT EXISTS (SELECT FROM left_behind_on('infinity') l WHERE l.pledge_id = p.id);

-- Comments that wait to be looked at or answered, and until when.
CREATE OR REPLACE VIEW waiting_comment AS
SELECT k.id AS comment_id, k.pledge_id, p.campaign_id, p.organization_id,
       CASE k.status WHEN 'SHOWN' THEN 'ANSWER' ELSE 'MODERATE' END AS what,
       working_day_after(
           coalesce(k.reopened_on, k.made_on),
           CASE k.status
               WHEN 'SHOWN' THEN (answer_limit_of(p.organization_id)).answer + coalesce(k.extended_by, 0)
               ELSE (answer_limit_of(p.organization_id)).moderation
           END) AS due_on
FROM comment k
JOIN pledge p ON p.id = k.pledge_id
WHERE k.status IN ('PENDING', 'REOPENED') OR k.status = 'SHOWN' AND k.kind = 'QUESTION';

-- Ends that are said and not confirmed: who said so, and until when it is confirmed or contradicted, within the limit for
-- answers. What the committee said in the pledger's stead holds then, unless the pledger objects: then it waits anew.
CREATE OR REPLACE VIEW waiting_end AS
SELECT p.id AS pledge_id, p.campaign_id, p.organization_id,
       (SELECT h.actor FROM pledge_history h
        WHERE h.pledge_id = p.id AND h.act IN ('FULFIL', 'FULFIL_PARTLY', 'EXPLAIN')
        ORDER BY h.id DESC LIMIT 1) AS speaker,
       coalesce(p.said_by, '') = 'COMMITTEE' AND p.objected_on IS NULL AS unopposed,
       working_day_after(coalesce(p.objected_on, p.ended_on), (answer_limit_of(p.organization_id)).answer) AS due_on
FROM pledge p
WHERE p.status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND p.confirmed_on IS NULL;

-- By when a suggestion is decided: within the limit, which begins when its round is closed, since then all are screened
-- together.
CREATE OR REPLACE VIEW waiting_suggestion AS
SELECT s.id, s.organization_id,
       working_day_after(r.closes_on, (answer_limit_of(s.organization_id)).answer) AS due_on
FROM suggestion s JOIN suggestion_round r ON r.id = s.round_id
WHERE s.status IN ('RECEIVED', 'SELECTED');

-- By when a difficulty is answered: within the limit, from the day it came, or came back; and by when what was answered is
-- done or looked at again: on the day that the answer named, if it named one.
CREATE OR REPLACE VIEW waiting_difficulty AS
SELECT d.id, d.organization_id,
       CASE d.status WHEN 'RAISED' THEN 'ANSWER' ELSE 'WORD' END AS what,
       CASE d.status
           WHEN 'RAISED' THEN working_day_after(
               coalesce(d.reopened_on, d.recorded_on), (answer_limit_of(d.organization_id)).answer)
           ELSE d.due_on
       END AS due_on
FROM difficulty d
WHERE d.status IN ('RAISED', 'PLANNED', 'EXPLAINED');
