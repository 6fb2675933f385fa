-- A sealed poll has its log, its checkpoint and its result, all three, and takes no ballots again.
ALTER TABLE poll
    ADD CONSTRAINT sealed_at_once CHECK (num_nulls(close_record, checkpoint, result) IN (0, 3)),
    ADD CONSTRAINT sealed_for_good CHECK (checkpoint IS NULL OR NOT casting);
