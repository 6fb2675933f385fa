-- Certificates and tasks go out and come in by sheets as all else does, where each has a code.
DO
$$
DECLARE
    kind record;
BEGIN
    FOR kind IN SELECT * FROM (VALUES ('certificate', 'ZR'), ('task', 'RW')) AS k (name, prefix)
    LOOP
        EXECUTE format('ALTER TABLE %1$I ADD COLUMN code text UNIQUE', kind.name);
        EXECUTE format('UPDATE %1$I SET code = free_code(%2$L, %1$L, %3$L)', kind.name, kind.prefix, 'code');
        EXECUTE format('ALTER TABLE %1$I ALTER COLUMN code SET NOT NULL, '
            'ALTER COLUMN code SET DEFAULT free_code(%2$L, %1$L, %3$L)', kind.name, kind.prefix, 'code');
    END LOOP;
END
$$;
