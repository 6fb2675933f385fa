-- The sweep for what is overdue looks at all that runs once a day, and else at what was written since it last looked (see
-- V160 for why by transaction), or at all when what says when things are due has changed.
ALTER TABLE campaign ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE organization ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE reporting_day ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE TRIGGER note_change BEFORE UPDATE ON campaign FOR EACH ROW EXECUTE FUNCTION note_change();
CREATE TRIGGER note_change BEFORE UPDATE ON organization FOR EACH ROW EXECUTE FUNCTION note_change();
CREATE TRIGGER note_change BEFORE UPDATE ON reporting_day FOR EACH ROW EXECUTE FUNCTION note_change();

CREATE INDEX pledge_changed ON pledge (changed_in);
CREATE INDEX progress_report_changed ON progress_report (changed_in);
CREATE INDEX organization_changed ON organization (changed_in);
