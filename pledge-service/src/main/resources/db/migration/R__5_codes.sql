-- By what sheets call things.

-- An organisation's own code; until it is announced, its id stands for it.
CREATE OR REPLACE FUNCTION code_of(one organization) RETURNS text
    LANGUAGE sql IMMUTABLE AS
$$
SELECT coalesce(one.code, replace(one.id::text, '-', ''))
$$;

-- The next code that nobody bears; of six digits, or more once there are a million (lpad cuts what is longer than it is
-- asked for).
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
