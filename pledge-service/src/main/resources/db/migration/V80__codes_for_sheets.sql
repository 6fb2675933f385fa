-- Sheets speak of organisations by their codes. Those announced before we kept codes have theirs as soon as something is
-- announced of them again; until then their id stands for it.
ALTER TABLE organization ADD COLUMN code text;

CREATE FUNCTION code_of(one organization) RETURNS text
    LANGUAGE sql IMMUTABLE AS
$$
SELECT coalesce(one.code, replace(one.id::text, '-', ''))
$$;

-- What a branch keeps in its sheets has a code there: one that people choose, or else the next that nobody bears.
CREATE SEQUENCE matter_code;

CREATE FUNCTION free_code(prefix text, kind regclass) RETURNS text
    LANGUAGE plpgsql AS
$$
DECLARE
    free text;
    taken boolean;
BEGIN
    LOOP
        free := prefix || '-' || lpad(nextval('matter_code')::text, 6, '0');
        EXECUTE format('SELECT EXISTS (SELECT FROM %s WHERE code = $1)', kind) INTO taken USING free;
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
    FOR kind IN
        SELECT * FROM (VALUES ('volunteer_team', 'FWD'), ('deed', 'FW'), ('aid', 'JZ'), ('pairing', 'JD'),
            ('counterpart', 'DK'), ('difficulty', 'KN'), ('suggestion_round', 'ZJ'), ('suggestion', 'JY')) AS k (name, prefix)
    LOOP
        EXECUTE format('ALTER TABLE %1$I ADD COLUMN code text UNIQUE', kind.name);
        EXECUTE format('UPDATE %1$I SET code = free_code(%2$L, %1$L)', kind.name, kind.prefix);
        EXECUTE format('ALTER TABLE %1$I ALTER COLUMN code SET NOT NULL, '
            'ALTER COLUMN code SET DEFAULT free_code(%2$L, %1$L)', kind.name, kind.prefix);
    END LOOP;
END
$$;
