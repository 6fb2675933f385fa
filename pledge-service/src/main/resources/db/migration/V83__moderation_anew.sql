-- What was shown can be hidden and shown again, and why a comment is reopened is looked at before it is shown.
ALTER TABLE comment
    ADD COLUMN hidden_from     text,
    ADD COLUMN shown_reason    text,
    ADD COLUMN reopening_shown boolean NOT NULL DEFAULT false;
-- Until now it was shown at once.
UPDATE comment SET reopening_shown = true WHERE reopening_reason IS NOT NULL;

DROP INDEX comment_waiting;
CREATE INDEX comment_waiting ON comment (pledge_id) WHERE status IN ('PENDING', 'REOPENED', 'SHOWN');
