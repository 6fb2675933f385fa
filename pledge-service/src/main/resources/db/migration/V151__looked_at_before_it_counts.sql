-- Aid that a member entered waits, as ENTERED, until the committee has looked at it. What is there already stands.
CREATE INDEX aid_waiting ON aid (organization_id) WHERE status = 'ENTERED';

-- Who took part in a deed without being of the organisation that records it.
ALTER TABLE deed ADD COLUMN guests text[] NOT NULL DEFAULT '{}';
CREATE INDEX deed_guests ON deed USING gin (guests);

-- Words that were public are taken down with the reason; the answer to a difficulty is public in words of its own.
ALTER TABLE difficulty
    ADD COLUMN public_answer text,
    ADD COLUMN taken_down_because text;
ALTER TABLE suggestion ADD COLUMN taken_down_because text;

-- What was public with a difficulty so far remains so.
UPDATE difficulty SET public_answer = answer WHERE public_text IS NOT NULL;
