-- 纸质票: what each of two tellers counted of a contest's ballots on paper. Sums only; no single ballot is kept.
CREATE TABLE paper_tally (
    id            uuid   PRIMARY KEY,
    version       bigint NOT NULL,
    evaluation_id uuid   NOT NULL REFERENCES evaluation,
    contest       text   NOT NULL,
    teller        text   NOT NULL,
    count         jsonb  NOT NULL,
    UNIQUE (evaluation_id, contest, teller)
);
