-- Records that others refer to in files bear a code: the office's own, or one made of the end of their id.
CREATE FUNCTION make_code() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.code := coalesce(NEW.code, TG_ARGV[0] || '-' || upper(right(NEW.id::text, 12)));
    RETURN NEW;
END $$;

ALTER TABLE working_group ADD COLUMN code text;
ALTER TABLE contact_point ADD COLUMN code text;
ALTER TABLE meeting ADD COLUMN code text;
ALTER TABLE venue ADD COLUMN code text;
ALTER TABLE cadre_round ADD COLUMN code text;

UPDATE working_group SET code = 'JG-' || upper(right(id::text, 12));
UPDATE contact_point SET code = 'LX-' || upper(right(id::text, 12));
UPDATE meeting SET code = 'HY-' || upper(right(id::text, 12));
UPDATE venue SET code = 'ZD-' || upper(right(id::text, 12));
UPDATE cadre_round SET code = 'HB-' || upper(right(id::text, 12));

ALTER TABLE working_group ALTER COLUMN code SET NOT NULL, ADD CONSTRAINT working_group_code UNIQUE (code);
ALTER TABLE contact_point ALTER COLUMN code SET NOT NULL, ADD CONSTRAINT contact_point_code UNIQUE (code);
ALTER TABLE meeting ALTER COLUMN code SET NOT NULL, ADD CONSTRAINT meeting_code UNIQUE (code);
ALTER TABLE venue ALTER COLUMN code SET NOT NULL, ADD CONSTRAINT venue_code UNIQUE (code);
ALTER TABLE cadre_round ALTER COLUMN code SET NOT NULL, ADD CONSTRAINT cadre_round_code UNIQUE (code);

CREATE TRIGGER make_code BEFORE INSERT ON working_group FOR EACH ROW EXECUTE FUNCTION make_code('JG');
CREATE TRIGGER make_code BEFORE INSERT ON contact_point FOR EACH ROW EXECUTE FUNCTION make_code('LX');
CREATE TRIGGER make_code BEFORE INSERT ON meeting FOR EACH ROW EXECUTE FUNCTION make_code('HY');
CREATE TRIGGER make_code BEFORE INSERT ON venue FOR EACH ROW EXECUTE FUNCTION make_code('ZD');
CREATE TRIGGER make_code BEFORE INSERT ON cadre_round FOR EACH ROW EXECUTE FUNCTION make_code('HB');
