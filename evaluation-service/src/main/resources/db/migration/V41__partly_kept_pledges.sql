-- Pledges kept in part, and such as were withdrawn: these are no promise any more by which somebody is judged.
ALTER TABLE pledge_fact ADD COLUMN partly_kept_on date;
ALTER TABLE pledge_fact ADD COLUMN withdrawn_on date;
