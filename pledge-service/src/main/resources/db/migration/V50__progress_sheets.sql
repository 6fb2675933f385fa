-- Who entered a report: the pledger, or the branch for all its pledges. Unknown for reports made before.
ALTER TABLE progress_report ADD COLUMN reported_by text;

-- The day of the following month until which an organisation's reports are in time (see reporting_day).
CREATE FUNCTION reporting_day_of(organization uuid) RETURNS int
    LANGUAGE sql STABLE AS
$$
SELECT coalesce(
    (SELECT d.day FROM organization_lineage(organization) l JOIN reporting_day d ON d.organization_id = l.id
     ORDER BY l.distance LIMIT 1), 5)
$$;
