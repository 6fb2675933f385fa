-- What a month's report said before another took its place. The database keeps it, whoever writes: pledger, sheet or sync.
CREATE TABLE progress_report_past (
    id          uuid        NOT NULL,
    version     bigint      NOT NULL,
    pledge_id   uuid        NOT NULL,
    month       date        NOT NULL,
    state       text        NOT NULL,
    text        text        NOT NULL,
    evidence    text,
    reported_at timestamptz NOT NULL,
    reported_by text,
    PRIMARY KEY (id, version)
);
CREATE INDEX progress_report_past_month ON progress_report_past (pledge_id, month);

CREATE FUNCTION keep_former_report() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    INSERT INTO progress_report_past (id, version, pledge_id, month, state, text, evidence, reported_at, reported_by)
    VALUES (old.id, old.version, old.pledge_id, old.month, old.state, old.text, old.evidence, old.reported_at, old.reported_by);
    RETURN new;
END
$$;
CREATE TRIGGER keep_former BEFORE UPDATE ON progress_report
    FOR EACH ROW WHEN (old.version <> new.version) EXECUTE FUNCTION keep_former_report();
