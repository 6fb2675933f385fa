-- From here on functions and views stand as they are in the repeatable migrations (R__…), which run after this. What those
-- do not replace goes: what waiting_for has taken in, and the second way to ask for a free code.
DROP FUNCTION digest_of(text, date);

DO
$$
DECLARE
    kind record;
BEGIN
    FOR kind IN
        SELECT * FROM (VALUES ('volunteer_team', 'FWD'), ('deed', 'FW'), ('aid', 'JZ'), ('pairing', 'JD'),
            ('counterpart', 'DK'), ('difficulty', 'KN'), ('suggestion_round', 'ZJ'), ('suggestion', 'JY')) AS k (name, prefix)
    LOOP
        EXECUTE format('ALTER TABLE %1$I ALTER COLUMN code SET DEFAULT free_code(%2$L, %1$L, %3$L)',
            kind.name, kind.prefix, 'code');
    END LOOP;
END
$$;
DROP FUNCTION free_code(text, regclass);

-- It says the source of a limit too, and a function's result cannot change while it stands.
DROP VIEW waiting_comment, waiting_suggestion;
DROP FUNCTION answer_limit_of(uuid);
