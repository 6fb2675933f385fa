-- Who begins to lead a body takes its pledges along, and who ceases to is told that they went; and a member who comes back
-- makes pledges theirs again, which the sweep looks at (see V160 for why by transaction).
ALTER TABLE post ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
ALTER TABLE member ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE TRIGGER note_change BEFORE UPDATE ON post FOR EACH ROW EXECUTE FUNCTION note_change();
CREATE TRIGGER note_change BEFORE UPDATE ON member FOR EACH ROW EXECUTE FUNCTION note_change();

CREATE INDEX post_changed ON post (changed_in);
CREATE INDEX member_changed ON member (changed_in);
