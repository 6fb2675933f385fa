-- Somebody who is no longer a member from this day on; what they did before stays.
ALTER TABLE member ADD COLUMN departed_on date;
