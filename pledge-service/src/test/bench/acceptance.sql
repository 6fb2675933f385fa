-- What drafting and submitting a pledge ask of PostgreSQL, each in a transaction of its own, one statement for each that the
-- service sends. The service's UPDATE names every column of the pledge, this one those that change.
SELECT uuidv7() AS pledge, '0000000b-0000-7000-8000-' || lpad(to_hex(n), 12, '0') AS branch, 'M' || ((n - 1) * 50 + 1) AS person FROM (SELECT (random() * 999)::int + 1 AS n) one \gset
BEGIN;
SELECT * FROM pledge WHERE id = :pledge FOR NO KEY UPDATE;
SELECT person_code, name, organization_id FROM member WHERE person_code IN (:person) AND departed_on IS NULL;
SELECT * FROM campaign WHERE id = '0000000c-0000-7000-8000-000000000001' FOR SHARE;
SELECT CAST('0000000a-0000-7000-8000-000000000001' AS uuid) IN (SELECT id FROM organization_lineage(:branch));
SELECT name, dissolved_on FROM organization WHERE id = :branch AND dissolved_on IS NOT NULL;
INSERT INTO pledge (id, version, campaign_id, organization_id, kind, pledger, pledger_code, status, duties, five_leads, five_goods, due_on, drafted_by) VALUES (:pledge, 0, '0000000c-0000-7000-8000-000000000001', :branch, 'MEMBER', '示例', :person, 'DRAFT', '八年级班主任', '{}', '{}', current_date + 200, :person);
INSERT INTO pledge_item (pledge_id, position, text, aim, due_on) VALUES (:pledge, 0, '结对帮扶两名学生', '期末各科均及格', current_date + 200);
INSERT INTO pledge_history (id, pledge_id, act, status, actor, at) VALUES (gen_random_uuid(), :pledge, 'DRAFT', 'DRAFT', :person, now());
INSERT INTO audit (at, actor, act, object) VALUES (now(), :person, 'draft-pledge', :pledge);
SELECT id, name FROM organization WHERE id = :branch;
COMMIT;
BEGIN;
SELECT * FROM pledge WHERE id = :pledge FOR NO KEY UPDATE;
SELECT * FROM campaign WHERE id = '0000000c-0000-7000-8000-000000000001' FOR SHARE;
SELECT * FROM pledge_item WHERE pledge_id = :pledge;
UPDATE pledge SET status = 'SUBMITTED', submitted_by = :person, version = version + 1 WHERE id = :pledge AND version = 0;
INSERT INTO pledge_history (id, pledge_id, act, status, actor, at) VALUES (gen_random_uuid(), :pledge, 'SUBMIT', 'SUBMITTED', :person, now());
INSERT INTO audit (at, actor, act, object) VALUES (now(), :person, 'submit-pledge', :pledge);
SELECT id, name FROM organization WHERE id = :branch;
COMMIT;
