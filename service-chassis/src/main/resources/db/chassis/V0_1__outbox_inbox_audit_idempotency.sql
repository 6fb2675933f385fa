-- Facts on their way to Kafka. The column names are those Debezium's EventRouter expects, so that change data capture
-- stays possible; "position" is the order in which one leading relay sends them.
CREATE TABLE outbox (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL UNIQUE,
    aggregatetype text        NOT NULL,
    aggregateid   text        NOT NULL,
    type          text        NOT NULL,
    payload       text        NOT NULL,
    occurred_at   timestamptz NOT NULL
);

-- Facts already taken in: what makes "at least once" have one effect.
CREATE TABLE inbox (
    event_id    uuid PRIMARY KEY,
    received_at timestamptz NOT NULL DEFAULT now()
);

-- Who read or decided what. Nobody updates or deletes here.
CREATE TABLE audit (
    id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at     timestamptz NOT NULL,
    actor  text        NOT NULL,
    act    text        NOT NULL,
    object text        NOT NULL
);

-- Answers to creating requests, kept so that a retry gets the first answer again.
CREATE TABLE idempotency (
    actor       text  NOT NULL,
    key         text  NOT NULL,
    fingerprint bytea NOT NULL,
    status      int,
    location    text,
    etag        text,
    body        text,
    created_at  timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (actor, key)
);
CREATE INDEX idempotency_age ON idempotency (created_at);
