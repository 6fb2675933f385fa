-- Each item has an aim that may be a number, is reported on by itself, and is overdue by its own last day.
ALTER TABLE pledge_item
    ADD COLUMN target           numeric,
    ADD COLUMN target_unit      text,
    ADD COLUMN target_qualifier text,
    ADD CHECK ((target IS NULL) = (target_unit IS NULL) AND (target IS NULL) = (target_qualifier IS NULL));
ALTER TABLE progress_report ADD COLUMN items jsonb;

-- A former report keeps what it said item by item.
ALTER TABLE progress_report_past ADD COLUMN items jsonb;
CREATE OR REPLACE FUNCTION keep_former_report() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO progress_report_past
        (id, version, pledge_id, month, state, text, evidence, items, reported_at, reported_by)
    VALUES (old.id, old.version, old.pledge_id, old.month, old.state, old.text, old.evidence, old.items,
            old.reported_at, old.reported_by);
    RETURN new;
END
$$;
-- What is said of further items, as by a sheet of them, unsays nothing: the present report still says all that was said.
DROP TRIGGER keep_former ON progress_report;
CREATE TRIGGER keep_former BEFORE UPDATE ON progress_report
    FOR EACH ROW WHEN (old.version <> new.version
        AND ((old.state, old.text, old.evidence, old.reported_at, old.reported_by)
                IS DISTINCT FROM (new.state, new.text, new.evidence, new.reported_at, new.reported_by)
             OR NOT coalesce(nullif(new.items, 'null'), '[]') @> coalesce(nullif(old.items, 'null'), '[]')))
    EXECUTE FUNCTION keep_former_report();

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
