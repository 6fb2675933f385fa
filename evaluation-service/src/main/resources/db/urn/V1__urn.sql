-- The urn. No table has a time, a serial or a voter, and every key is a SHA-256: rows have no order of their own.
-- (PostgreSQL still keeps the order of arrival in ctid and xmin; that goes when the urn is rewritten at closing.)
CREATE TABLE poll (
    hash     bytea   PRIMARY KEY CHECK (octet_length(hash) = 32),
    manifest text    NOT NULL,
    casting  boolean NOT NULL
);

CREATE TABLE ballot (
    leaf    bytea PRIMARY KEY CHECK (octet_length(leaf) = 32),
    poll    bytea NOT NULL REFERENCES poll,
    contest text  NOT NULL,
    entry   text  NOT NULL
);
CREATE INDEX ballot_poll ON ballot (poll);

-- Keyed by what the issuer signed and not by the signature: of one message there may be several signatures.
CREATE TABLE spent_token (
    token bytea PRIMARY KEY CHECK (octet_length(token) = 32),
    leaf  bytea NOT NULL
);
