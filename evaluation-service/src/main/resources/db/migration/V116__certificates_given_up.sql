-- From this day on it is in force no more, and another may stand in its place.
ALTER TABLE certificate_fact ADD COLUMN ended_on date;
