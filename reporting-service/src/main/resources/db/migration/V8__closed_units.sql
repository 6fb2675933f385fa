-- A unit is counted until the day before it was closed.
ALTER TABLE unit ADD closed_on date;
