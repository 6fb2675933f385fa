-- Sheets tell of years past: on which day a pledge was submitted. Null where it is not known: a ledger need not tell it.
ALTER TABLE pledge ADD COLUMN submitted_on date;

UPDATE pledge p SET submitted_on = (
    SELECT (h.at AT TIME ZONE 'Asia/Shanghai')::date FROM pledge_history h
    WHERE h.pledge_id = p.id AND h.act = 'SUBMIT' ORDER BY h.id DESC LIMIT 1)
WHERE p.submitted_by IS NOT NULL;

-- Of what came by a ledger the history has the day of the import.
UPDATE pledge SET submitted_on = NULL WHERE submitted_on > published_on;
