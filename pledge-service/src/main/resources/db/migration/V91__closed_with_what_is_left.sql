-- A campaign is closed with nothing left in it, or with the reason why it is closed nevertheless.
ALTER TABLE campaign ADD COLUMN closing_reason text;

-- What stands in a campaign without an end, by organisation: pledges before the committee, pledges running, and comments
-- that wait for an answer.
CREATE FUNCTION unfinished_of(campaign uuid)
    RETURNS TABLE (organization_id uuid, in_review bigint, running bigint, comments bigint)
    LANGUAGE sql STABLE AS
$$
SELECT p.organization_id,
       count(*) FILTER (WHERE p.status IN ('SUBMITTED', 'ACCEPTED')),
       count(*) FILTER (WHERE p.status = 'PUBLISHED'),
       sum(waiting.comments)::bigint
FROM pledge p
CROSS JOIN LATERAL (SELECT count(*) AS comments FROM comment k
                    WHERE k.pledge_id = p.id
                      AND (k.status IN ('PENDING', 'REOPENED') OR k.status = 'SHOWN' AND k.kind = 'QUESTION')) waiting
WHERE p.campaign_id = campaign
GROUP BY p.organization_id
HAVING bool_or(p.status IN ('SUBMITTED', 'ACCEPTED', 'PUBLISHED')) OR sum(waiting.comments) > 0
$$;
