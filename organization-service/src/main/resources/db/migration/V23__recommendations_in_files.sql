-- Files refer to a directed recommendation by its code.
ALTER TABLE directed_recommendation ADD COLUMN code text;
UPDATE directed_recommendation SET code = 'TJ-' || upper(right(id::text, 12));
ALTER TABLE directed_recommendation ALTER COLUMN code SET NOT NULL,
    ADD CONSTRAINT directed_recommendation_code UNIQUE (code);
CREATE TRIGGER make_code BEFORE INSERT ON directed_recommendation FOR EACH ROW EXECUTE FUNCTION make_code('TJ');
