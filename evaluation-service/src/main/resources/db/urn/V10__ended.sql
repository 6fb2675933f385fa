-- No ballots are taken any more, for good: the poll is being closed, or was annulled. What is sealed has ended.
ALTER TABLE poll ADD COLUMN ended boolean;
UPDATE poll SET ended = checkpoint IS NOT NULL;
ALTER TABLE poll
    ALTER COLUMN ended SET NOT NULL,
    DROP CONSTRAINT sealed_for_good,
    ADD CONSTRAINT ended_for_good CHECK (NOT (casting AND ended)),
    ADD CONSTRAINT sealed_when_ended CHECK (checkpoint IS NULL OR ended);
