CREATE TABLE note (
    id      uuid PRIMARY KEY,
    version bigint NOT NULL,
    text    text   NOT NULL UNIQUE
);
CREATE TABLE effect (
    note uuid NOT NULL,
    text text NOT NULL
);
