-- What has been announced, in the order in which it was announced, for systems that pull instead of listening to Kafka.
--
-- A row comes here when the relay takes it out of the outbox. One relay leads and works through its batches one after
-- the other, so whoever has read up to a position has missed nothing: numbers drawn by transactions that write at the
-- same time would become visible out of order.
CREATE TABLE change (
    position    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          uuid        NOT NULL,
    type        text        NOT NULL,
    subject     text        NOT NULL,
    occurred_at timestamptz NOT NULL,
    fact        text        NOT NULL
);

CREATE FUNCTION keep_what_was_announced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO change (id, type, subject, occurred_at, fact)
    SELECT id, type, aggregateid, occurred_at, payload FROM announced ORDER BY position;
    RETURN NULL;
END
$$;

CREATE TRIGGER keep_what_was_announced AFTER DELETE ON outbox
    REFERENCING OLD TABLE AS announced FOR EACH STATEMENT EXECUTE FUNCTION keep_what_was_announced();
