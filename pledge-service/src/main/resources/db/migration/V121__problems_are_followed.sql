-- What was put right names the problem that it was. Until now it was the last one found before.
ALTER TABLE pledge_check ADD COLUMN puts_right uuid;
ALTER TABLE pledge_check DISABLE TRIGGER never_changed;
UPDATE pledge_check r
SET puts_right = (SELECT p.id FROM pledge_check p
                  WHERE p.pledge_id = r.pledge_id AND p.finding = 'PROBLEM' AND p.id < r.id ORDER BY p.id DESC LIMIT 1)
WHERE r.finding = 'PUT_RIGHT';
ALTER TABLE pledge_check ENABLE TRIGGER never_changed;
ALTER TABLE pledge_check ADD CHECK ((finding = 'PUT_RIGHT') = (puts_right IS NOT NULL));
CREATE UNIQUE INDEX pledge_check_puts_right ON pledge_check (puts_right);
CREATE INDEX pledge_check_problem ON pledge_check (put_right_by) WHERE finding = 'PROBLEM';

-- Which the sweep has found not put right in time. Nobody updates or deletes here.
CREATE TABLE overdue_problem (
    check_id uuid PRIMARY KEY REFERENCES pledge_check,
    found_at timestamptz NOT NULL
);
