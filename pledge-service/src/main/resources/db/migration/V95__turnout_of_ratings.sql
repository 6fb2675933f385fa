-- How many were asked to a meeting at which pledges were rated; unknown for those counted before.
ALTER TABLE pledge_rating_count ADD COLUMN invited int;
