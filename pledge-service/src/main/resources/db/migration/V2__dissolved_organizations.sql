-- From this day on it stands no more: nothing new is planned or pledged there, what was stays.
ALTER TABLE organization ADD COLUMN dissolved_on date;
