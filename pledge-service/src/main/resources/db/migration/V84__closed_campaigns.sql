-- When a campaign was closed: what was promised in it stands in the snapshots until that month, and in no later one.
ALTER TABLE campaign ADD COLUMN closed_on date;
-- Until now the day was told by the event alone.
UPDATE campaign SET closed_on = ends_on WHERE status = 'CLOSED';
