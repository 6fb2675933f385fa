-- 测评码由一人提请、另一人打印: who ordered how many slips for whom, and who printed them on which day. No code stands here.
CREATE TABLE slip_order (
    id            uuid    PRIMARY KEY,
    version       bigint  NOT NULL,
    evaluation_id uuid    NOT NULL REFERENCES evaluation,
    group_name    text    NOT NULL,
    count         integer NOT NULL,
    ordered_by    text    NOT NULL,
    printed_by    text,
    printed_on    date,
    CHECK (printed_by <> ordered_by)
);

CREATE INDEX slip_order_of_evaluation ON slip_order (evaluation_id, id);
