-- Certificates and tasks go out and come in by sheets as all else does, where each has a code: called sheet_code, as in
-- functions of these tables "code" is whose digest it is.
DO
$$
DECLARE
    kind record;
BEGIN
    FOR kind IN SELECT * FROM (VALUES ('certificate', 'ZR'), ('task', 'RW')) AS k (name, prefix)
    LOOP
        EXECUTE format('ALTER TABLE %1$I ADD COLUMN sheet_code text UNIQUE', kind.name);
        EXECUTE format('UPDATE %1$I SET sheet_code = free_code(%2$L, %1$L, %3$L)', kind.name, kind.prefix, 'sheet_code');
        EXECUTE format('ALTER TABLE %1$I ALTER COLUMN sheet_code SET NOT NULL, '
            'ALTER COLUMN sheet_code SET DEFAULT free_code(%2$L, %1$L, %3$L)', kind.name, kind.prefix, 'sheet_code');
    END LOOP;
END
$$;
