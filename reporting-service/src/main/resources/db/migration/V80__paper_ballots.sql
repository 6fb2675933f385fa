-- Ballots on paper, apart from what was cast; null where there were none.
ALTER TABLE evaluation_group ADD COLUMN paper_returned int;
ALTER TABLE evaluation_subject
    ADD COLUMN paper_numerator   int,
    ADD COLUMN paper_denominator int,
    ADD COLUMN paper_percent     numeric,
    ADD COLUMN paper_suppressed  boolean;
-- How a member was judged is not ours to keep: only that they were is counted.
UPDATE evaluation_subject SET (numerator, denominator, percent) = (NULL, NULL, NULL) WHERE kind = 'MEMBER';
