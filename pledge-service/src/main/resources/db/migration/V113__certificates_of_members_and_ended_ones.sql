-- A branch signs with each of its members (支部和全体党员签订承诺书); what was signed may be ended with the reason, and then
-- another may take its place. Who signed stands with it, not in the journal alone.
ALTER TABLE certificate
    ADD COLUMN person_code  text,
    ADD COLUMN offered_by   text,
    ADD COLUMN signed_by    text,
    ADD COLUMN ended_on     date,
    ADD COLUMN ended_reason text,
    ADD CHECK ((status = 'ENDED') = (ended_on IS NOT NULL AND ended_reason IS NOT NULL));

UPDATE certificate c SET
    offered_by = (SELECT j.actor FROM matter_journal j WHERE j.matter_id = c.id AND j.act = 'OFFER'
                  ORDER BY j.id DESC LIMIT 1),
    signed_by = (SELECT j.actor FROM matter_journal j WHERE j.matter_id = c.id AND j.act = 'SIGN'
                 ORDER BY j.id DESC LIMIT 1);

DROP INDEX certificate_once;
CREATE UNIQUE INDEX certificate_once ON certificate (organization_id, coalesce(person_code, ''), kind, year)
    WHERE status NOT IN ('WITHDRAWN', 'ENDED');
