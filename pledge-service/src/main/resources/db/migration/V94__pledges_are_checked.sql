-- 督查: what a committee found when it looked at a running pledge, of what it reminded, and what was put right.
CREATE TABLE pledge_check (
    id           uuid PRIMARY KEY,
    pledge_id    uuid NOT NULL REFERENCES pledge,
    finding      text NOT NULL,
    words        text NOT NULL,
    cause        text,
    reminder     text,
    put_right_by date,
    checked_on   date NOT NULL,
    checked_by   text NOT NULL,
    CHECK ((finding = 'PROBLEM') = (put_right_by IS NOT NULL))
);
CREATE INDEX pledge_check_pledge ON pledge_check (pledge_id, id);
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON pledge_check
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
