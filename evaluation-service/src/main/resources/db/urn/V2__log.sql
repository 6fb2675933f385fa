-- Ballots with blind tokens, and the log of each poll. What was cast before them had other bytes and can be in no log.
DROP TABLE ballot, spent_token, poll;

CREATE TABLE poll (
    hash         bytea   PRIMARY KEY CHECK (octet_length(hash) = 32),
    manifest     text    NOT NULL,
    log_key      bytea   NOT NULL,
    casting      boolean NOT NULL,
    close_record text,
    checkpoint   text,
    result       text
);

-- Each poll has a part of its own, so that its ballots can be rewritten in leaf order while others go on.
CREATE TABLE ballot (
    leaf    bytea NOT NULL CHECK (octet_length(leaf) = 32),
    poll    bytea NOT NULL,
    contest text  NOT NULL,
    entry   text  NOT NULL,
    PRIMARY KEY (poll, leaf)
) PARTITION BY LIST (poll);

-- Keyed by what the issuer signed and not by the signature: of one message there may be several signatures.
CREATE TABLE spent_token (
    poll  bytea NOT NULL,
    token bytea NOT NULL CHECK (octet_length(token) = 32),
    leaf  bytea NOT NULL,
    PRIMARY KEY (poll, token)
) PARTITION BY LIST (poll);
