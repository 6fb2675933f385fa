-- lpad cuts what is longer than asked for: number 1,000,000 became 100000, which is taken, as are all that follow, and the
-- search for a free code did not end. A code grows beyond six digits now.
CREATE OR REPLACE FUNCTION free_code(prefix text, kind regclass, column_name text) RETURNS text
    LANGUAGE plpgsql AS
$$
DECLARE
    number text;
    free text;
    taken boolean;
BEGIN
    LOOP
        number := nextval('matter_code')::text;
        free := prefix || '-' || lpad(number, greatest(6, length(number)), '0');
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE %I = $1)', kind, column_name) INTO taken USING free;
        EXIT WHEN NOT taken;
    END LOOP;
    RETURN free;
END
$$;

CREATE OR REPLACE FUNCTION free_code(prefix text, kind regclass) RETURNS text
    LANGUAGE sql AS
$$
SELECT free_code(prefix, kind, 'code')
$$;
