-- In which transaction a pledge or a report was last written, so that a device is told of what changed since it last asked.
-- A time or an id would be taken before the commit, and what commits late be passed over; nothing begun after the oldest
-- transaction that is still open can be.
ALTER TABLE pledge ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE progress_report ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();

CREATE FUNCTION note_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    new.changed_in := pg_current_xact_id();
    RETURN new;
END
$$;
CREATE TRIGGER note_change BEFORE UPDATE ON pledge FOR EACH ROW EXECUTE FUNCTION note_change();
CREATE TRIGGER note_change BEFORE UPDATE ON progress_report FOR EACH ROW EXECUTE FUNCTION note_change();
