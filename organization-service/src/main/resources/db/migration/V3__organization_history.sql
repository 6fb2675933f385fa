-- Organisations with history. The table "organization" stays flat and holds what is so now, so that reading today costs
-- what it cost before; what was so earlier is archived by the database itself, whoever writes.

ALTER TABLE organization
    ADD COLUMN valid_from   date,
    ADD COLUMN dissolved_on date,
    -- Into which it was merged.
    ADD COLUMN successor_id uuid REFERENCES organization;
UPDATE organization SET valid_from = established_on;
ALTER TABLE organization
    ALTER COLUMN valid_from SET NOT NULL,
    ADD CHECK (valid_from >= established_on),
    -- From the day of its dissolution on it is nothing else.
    ADD CHECK (dissolved_on = valid_from),
    ADD CHECK (successor_id IS NULL OR dissolved_on IS NOT NULL);

CREATE INDEX organization_successor ON organization (successor_id) WHERE successor_id IS NOT NULL;

-- Pages over a subtree go along this index: parents before children, and the rows of a subtree side by side.
CREATE INDEX organization_path_order ON organization (path);

-- What an organisation was from a day until the day before another. Only the trigger below writes here.
CREATE TABLE organization_past (
    organization_id uuid   NOT NULL REFERENCES organization,
    valid_from      date   NOT NULL,
    valid_to        date   NOT NULL,
    code            text   NOT NULL,
    name            text   NOT NULL,
    kind            text   NOT NULL,
    parent_id       uuid,
    established_on  date   NOT NULL,
    term_ends_on    date,
    units           uuid[] NOT NULL,
    PRIMARY KEY (organization_id, valid_from),
    CHECK (valid_from < valid_to)
);
CREATE INDEX organization_past_code ON organization_past (code);
CREATE INDEX organization_past_parent ON organization_past (parent_id);
CREATE INDEX organization_past_units ON organization_past USING gin (units);

-- A later valid_from begins a new state and archives the old one; the same valid_from mends the state in place. The
-- founding day is a fact of the organisation and not of a state: when it is mended, the first state begins on it.
CREATE FUNCTION archive_organization() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    -- When the state that ends here began, as it is known now.
    began date := CASE WHEN OLD.valid_from = OLD.established_on THEN NEW.established_on ELSE OLD.valid_from END;
BEGIN
    IF NEW.valid_from < began THEN
        RAISE EXCEPTION 'the history of organisation % is appended and not rewritten: % lies before %',
            OLD.code, NEW.valid_from, began USING ERRCODE = 'check_violation';
    END IF;
    UPDATE organization_past
    SET established_on = NEW.established_on,
        valid_from = CASE WHEN valid_from = OLD.established_on THEN NEW.established_on ELSE valid_from END
    WHERE organization_id = OLD.id AND established_on <> NEW.established_on;
    IF NEW.valid_from > began THEN
        INSERT INTO organization_past (organization_id, valid_from, valid_to, code, name, kind, parent_id,
                                       established_on, term_ends_on, units)
        SELECT OLD.id, began, NEW.valid_from, OLD.code, OLD.name, OLD.kind, OLD.parent_id,
               NEW.established_on, OLD.term_ends_on,
               ARRAY(SELECT unit_id FROM organization_unit WHERE organization_id = OLD.id ORDER BY unit_id);
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER organization_archive BEFORE UPDATE ON organization FOR EACH ROW
    WHEN (NEW.valid_from <> OLD.valid_from OR NEW.established_on <> OLD.established_on)
    EXECUTE FUNCTION archive_organization();

-- The organisations that stand, as states that have no end yet.
CREATE VIEW organization_now AS
SELECT o.id, o.valid_from, NULL::date AS valid_to, o.code, o.name, o.kind, o.parent_id, o.established_on,
       o.term_ends_on,
       ARRAY(SELECT unit_id FROM organization_unit u WHERE u.organization_id = o.id ORDER BY unit_id) AS units,
       o.path
FROM organization o
WHERE o.dissolved_on IS NULL;

-- What they and the dissolved ones were before.
CREATE VIEW organization_before AS
SELECT organization_id AS id, valid_from, valid_to, code, name, kind, parent_id, established_on, term_ends_on, units
FROM organization_past;

-- Every state of every organisation; on any day each has at most one.
CREATE VIEW organization_history AS
SELECT id, valid_from, valid_to, code, name, kind, parent_id, established_on, term_ends_on, units
FROM organization_before
UNION ALL
SELECT id, valid_from, valid_to, code, name, kind, parent_id, established_on, term_ends_on, units
FROM organization_now;

-- What was decided about organisations, with its document. Nobody updates or deletes here.
CREATE TABLE organization_act (
    id              uuid        PRIMARY KEY,
    organization_id uuid        NOT NULL REFERENCES organization,
    act             text        NOT NULL,
    effective_on    date        NOT NULL,
    document_number text,
    document_date   date,
    reason          text,
    -- The other organisations that it touched.
    related         uuid[]      NOT NULL,
    details         jsonb       NOT NULL,
    recorded_at     timestamptz NOT NULL,
    actor           text        NOT NULL,
    -- A mending has a reason, every other act a document.
    CHECK ((act = 'CORRECTION') = (document_number IS NULL) AND (act = 'CORRECTION') = (reason IS NOT NULL)
           AND (document_number IS NULL) = (document_date IS NULL))
);
CREATE INDEX organization_act_organization ON organization_act (organization_id, id);
CREATE INDEX organization_act_related ON organization_act USING gin (related);
