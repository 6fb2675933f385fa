-- Who pledged says how it ended; it is so when the committee has confirmed it. What ended before was told to all as it stood.
ALTER TABLE pledge ADD COLUMN confirmed_on date;
UPDATE pledge SET confirmed_on = ended_on WHERE status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT');
CREATE INDEX pledge_unconfirmed ON pledge (organization_id)
    WHERE status IN ('FULFILLED', 'PARTLY_FULFILLED', 'UNKEPT') AND confirmed_on IS NULL;
