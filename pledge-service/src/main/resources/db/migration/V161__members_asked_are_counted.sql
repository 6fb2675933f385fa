-- Who of the members was not asked to a meeting at which pledges were rated, by reason and number.
ALTER TABLE pledge_rating_count ADD COLUMN exclusions jsonb NOT NULL DEFAULT '[]';
