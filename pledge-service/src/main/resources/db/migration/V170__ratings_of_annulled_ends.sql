-- 评诺 is of an end; of one that was annulled it is kept and stands no more. Once a side, and once a teller, for the end that stands.
ALTER TABLE pledge_rating ADD COLUMN annulled_on date;
ALTER TABLE pledge_rating DROP CONSTRAINT pledge_rating_pledge_id_rater_key;
CREATE UNIQUE INDEX pledge_rating_once ON pledge_rating (pledge_id, rater) WHERE annulled_on IS NULL;
CREATE INDEX pledge_rating_pledge ON pledge_rating (pledge_id);

ALTER TABLE pledge_rating_count ADD COLUMN annulled_on date;
ALTER TABLE pledge_rating_count DROP CONSTRAINT pledge_rating_count_pledge_id_rater_teller_key;
CREATE UNIQUE INDEX pledge_rating_count_once ON pledge_rating_count (pledge_id, rater, teller) WHERE annulled_on IS NULL;
CREATE INDEX pledge_rating_count_pledge ON pledge_rating_count (pledge_id);
