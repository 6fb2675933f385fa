-- What an organisation had promised in public and where it stood at a month's end, frozen. The text is what is served,
-- to the byte; the hash is that of these bytes, so anybody can check that nothing was changed.
CREATE TABLE public_snapshot (
    id              uuid PRIMARY KEY,
    organization_id uuid        NOT NULL,
    month           date        NOT NULL CHECK (extract(day FROM month) = 1),
    made_at         timestamptz NOT NULL,
    document        text        NOT NULL,
    sha256          bytea       NOT NULL CHECK (sha256 = sha256(convert_to(document, 'UTF8'))),
    restates        uuid REFERENCES public_snapshot UNIQUE
);
CREATE INDEX public_snapshot_organization ON public_snapshot (organization_id, id);
-- One of each month; what is to be said anew names the one before.
CREATE UNIQUE INDEX public_snapshot_first ON public_snapshot (organization_id, month) WHERE restates IS NULL;

CREATE FUNCTION refuse_change() RETURNS trigger
    LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION '% is never changed: say it anew', tg_table_name;
END
$$;
CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON public_snapshot
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
