-- From this day on it stands no more and is not counted; on former days it is.
ALTER TABLE organization ADD COLUMN dissolved_on date;
