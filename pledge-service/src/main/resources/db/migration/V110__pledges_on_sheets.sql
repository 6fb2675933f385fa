-- The ledger of pledges (承诺台账) goes out and comes in by sheets, where a pledge has a code as all else has, and speaks
-- of its campaign by a code too. It is called sheet_code: in functions of these tables "code" is whose digest it is.
CREATE FUNCTION free_code(prefix text, kind regclass, column_name text) RETURNS text
    LANGUAGE plpgsql AS
$$
DECLARE
    free text;
    taken boolean;
BEGIN
    LOOP
        free := prefix || '-' || lpad(nextval('matter_code')::text, 6, '0');
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE %I = $1)', kind, column_name) INTO taken USING free;
        EXIT WHEN NOT taken;
    END LOOP;
    RETURN free;
END
$$;

DO
$$
DECLARE
    kind record;
BEGIN
    FOR kind IN SELECT * FROM (VALUES ('campaign', 'HD'), ('pledge', 'CN')) AS k (name, prefix)
    LOOP
        EXECUTE format('ALTER TABLE %1$I ADD COLUMN sheet_code text UNIQUE', kind.name);
        EXECUTE format('UPDATE %1$I SET sheet_code = free_code(%2$L, %1$L, %3$L)', kind.name, kind.prefix, 'sheet_code');
        EXECUTE format('ALTER TABLE %1$I ALTER COLUMN sheet_code SET NOT NULL, '
            'ALTER COLUMN sheet_code SET DEFAULT free_code(%2$L, %1$L, %3$L)', kind.name, kind.prefix, 'sheet_code');
    END LOOP;
END
$$;
