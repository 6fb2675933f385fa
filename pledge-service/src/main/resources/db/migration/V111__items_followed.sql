-- Each item has an aim that may be a number, is reported on by itself, and is overdue by its own last day.
ALTER TABLE pledge_item
    ADD COLUMN target           numeric,
    ADD COLUMN target_unit      text,
    ADD COLUMN target_qualifier text,
    ADD CHECK ((target IS NULL) = (target_unit IS NULL) AND (target IS NULL) = (target_qualifier IS NULL));
ALTER TABLE progress_report ADD COLUMN items jsonb;

-- What was found; announced once for each last day. The pledge's last day is overdue_finding's.
CREATE TABLE overdue_item (
    pledge_id uuid        NOT NULL REFERENCES pledge,
    item      int         NOT NULL,
    due_on    date        NOT NULL,
    found_at  timestamptz NOT NULL,
    PRIMARY KEY (pledge_id, item, due_on)
);

-- All items of running pledges whose last day has passed, before that of the pledge, and that nobody has reported done.
CREATE FUNCTION overdue_items_on(today date)
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
           OR r.items @> jsonb_build_array(jsonb_build_object('item', i.position + 1, 'state', 'DONE'))))
$$;

-- Findings that nothing has settled since: no report, no revision, no end.
CREATE VIEW open_item_finding AS
SELECT f.* FROM overdue_item f
WHERE EXISTS (SELECT FROM overdue_items_on('infinity') o
              WHERE o.pledge_id = f.pledge_id AND o.item = f.item AND o.due_on = f.due_on);
