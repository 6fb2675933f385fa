-- How what was given out, and what runs, stands.

-- Every item for everybody it was given to, and what they say of it. A task that its committee has taken back asks nothing.
CREATE OR REPLACE VIEW task_standing AS
SELECT t.id AS task_id, t.document_number, t.issued_on, i.position, i.text, i.due_on, a.organization_id,
       CASE WHEN r.id IS NULL THEN 'UNANSWERED'
            WHEN NOT r.applies THEN 'NOT_APPLICABLE'
            WHEN r.done_on IS NULL THEN 'OPEN'
            ELSE 'DONE' END AS state
FROM task_assignment a
JOIN task t ON t.id = a.task_id AND t.withdrawn_on IS NULL
JOIN task_item i ON i.task_id = t.id
LEFT JOIN task_response r
    ON r.task_id = t.id AND r.position = i.position AND r.organization_id = a.organization_id;

-- What stands in a campaign without an end, by organisation: pledges before the committee, pledges running, ends
-- that nobody has confirmed, and comments that wait for an answer.
CREATE OR REPLACE FUNCTION unfinished_of(campaign uuid)
    RETURNS TABLE (organization_id uuid, in_review bigint, running bigint, unconfirmed bigint, comments bigint)
    LANGUAGE sql STABLE AS
$$
SELECT p.organization_id,
       count(*) FILTER (WHERE p.status IN ('SUBMITTED', 'ACCEPTED')),
       count(*) FILTER (WHERE p.status = 'PUBLISHED'),
       count(*) FILTER (WHERE p.status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND p.confirmed_on IS NULL),
       sum(waiting.comments)::bigint
FROM pledge p
CROSS JOIN LATERAL (SELECT count(*) AS comments FROM waiting_comment w WHERE w.pledge_id = p.id) waiting
WHERE p.campaign_id = campaign
GROUP BY p.organization_id
HAVING bool_or(p.status IN ('SUBMITTED', 'ACCEPTED', 'PUBLISHED')
               OR p.status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND p.confirmed_on IS NULL)
    OR sum(waiting.comments) > 0
$$;

-- A former report keeps what it said item by item, and of which text.
CREATE OR REPLACE FUNCTION keep_former_report() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO progress_report_past
        (id, version, pledge_id, month, state, text, evidence, items, text_number, reported_at, reported_by)
    VALUES (old.id, old.version, old.pledge_id, old.month, old.state, old.text, old.evidence, old.items,
            old.text_number, old.reported_at, old.reported_by);
    RETURN new;
END
$$;

-- The organisations of which something is public.
CREATE OR REPLACE VIEW public_organization AS
SELECT o.id, o.name, o.parent_id
FROM organization o
WHERE EXISTS (SELECT FROM pledge p WHERE p.organization_id = o.id AND p.published_on IS NOT NULL)
   OR EXISTS (SELECT FROM plan p WHERE p.organization_id = o.id AND p.published_on IS NOT NULL)
   OR EXISTS (SELECT FROM aid a WHERE a.organization_id = o.id AND a.status = 'STANDING')
   OR EXISTS (SELECT FROM counterpart c WHERE c.organization_id = o.id)
   OR EXISTS (SELECT FROM difficulty d WHERE d.organization_id = o.id AND d.public_text IS NOT NULL)
   OR EXISTS (SELECT FROM suggestion_round r WHERE r.organization_id = o.id)
   OR EXISTS (SELECT FROM task t WHERE t.organization_id = o.id AND t.published)
   OR EXISTS (SELECT FROM public_snapshot s WHERE s.organization_id = o.id);

-- Where a pledge stood on a day: what was handed over since stood where it was.
CREATE OR REPLACE FUNCTION stood_in(one pledge, today date) RETURNS uuid
    LANGUAGE sql STABLE AS
$$
SELECT coalesce(
    (SELECT h.from_organization_id FROM pledge_handover h
     WHERE h.pledge_id = one.id AND h.handed_over_on > today ORDER BY h.id LIMIT 1),
    one.organization_id)
$$;
