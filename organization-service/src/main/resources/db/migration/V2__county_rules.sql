-- What a county asks beyond the national rules, each with the document that sets it.
CREATE TABLE county_rule (
    code            text   PRIMARY KEY,
    version         bigint NOT NULL,
    number          int    NOT NULL CHECK (number >= 0),
    effect          text   NOT NULL,
    document_number text   NOT NULL,
    document_date   date   NOT NULL
);
