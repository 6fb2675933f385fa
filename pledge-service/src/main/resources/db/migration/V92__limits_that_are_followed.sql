-- The day on which so many working days have gone by since another: what WorkingCalendar counts, for searching.
CREATE FUNCTION working_day_after(start date, days int) RETURNS date
    LANGUAGE sql STABLE AS
$$
SELECT d.day::date
FROM generate_series(start + interval '1 day', start + days * interval '7 days' + interval '60 days', '1 day') d (day)
LEFT JOIN holiday h ON h.day = d.day::date
WHERE coalesce(h.working, extract(isodow FROM d.day) < 6)
ORDER BY d.day OFFSET days - 1 LIMIT 1
$$;

-- Within how many working days an organisation looks at a comment and answers; without any, what holds for everybody.
CREATE FUNCTION answer_limit_of(organization uuid, OUT moderation int, OUT answer int)
    LANGUAGE sql STABLE AS
$$
SELECT coalesce(a.moderation_days, 3), coalesce(a.answer_days, 10)
FROM (VALUES (1)) everybody
LEFT JOIN LATERAL (SELECT l.moderation_days, l.answer_days
                   FROM organization_lineage(organization) o JOIN answer_limit l ON l.organization_id = o.id
                   ORDER BY o.distance LIMIT 1) a ON true
$$;

-- Comments that wait to be looked at or answered, and until when.
CREATE VIEW waiting_comment AS
SELECT k.id AS comment_id, k.pledge_id, p.campaign_id, p.organization_id, w.what,
       working_day_after(coalesce(k.reopened_on, k.made_on), w.days) AS due_on
FROM comment k
JOIN pledge p ON p.id = k.pledge_id
CROSS JOIN LATERAL answer_limit_of(p.organization_id) l
CROSS JOIN LATERAL (SELECT CASE k.status WHEN 'SHOWN' THEN 'ANSWER' ELSE 'MODERATE' END AS what,
                           CASE k.status WHEN 'SHOWN' THEN l.answer + coalesce(k.extended_by, 0) ELSE l.moderation END
                               AS days) w
WHERE k.status IN ('PENDING', 'REOPENED') OR k.status = 'SHOWN' AND k.kind = 'QUESTION';

-- Which of them the sweep has found late. Nobody updates or deletes here.
CREATE TABLE late_comment (
    comment_id uuid        NOT NULL REFERENCES comment,
    what       text        NOT NULL,
    due_on     date        NOT NULL,
    found_at   timestamptz NOT NULL,
    -- Each is found once, whichever replica looks; another day is another limit.
    PRIMARY KEY (comment_id, what, due_on)
);

-- A difficulty that came back waits anew from that day.
ALTER TABLE difficulty ADD COLUMN reopened_on date;

-- By when a suggestion is decided: within the limit, which begins when its round is closed, since then all are screened
-- together.
CREATE VIEW waiting_suggestion AS
SELECT s.id, s.organization_id,
       working_day_after(r.closes_on, (answer_limit_of(s.organization_id)).answer) AS due_on
FROM suggestion s JOIN suggestion_round r ON r.id = s.round_id
WHERE s.status IN ('RECEIVED', 'SELECTED');
