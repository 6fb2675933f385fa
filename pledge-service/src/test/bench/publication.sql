-- What publishing a pledge asks of PostgreSQL, statement by statement as the service sends them: authority, the pledge and
-- its campaign locked, the plan, the pledge with its history, the fact in the outbox, the audit record.
SELECT nextval('bench_pledge') AS n \gset
\set b (:n - 1) / 50 + 1
\set m (:b - 1) * 50 + 1
BEGIN;
SELECT * FROM pledge WHERE id = ('0000000d-0000-7000-8000-' || lpad(to_hex(:n), 12, '0'))::uuid FOR NO KEY UPDATE;
SELECT EXISTS (SELECT FROM post WHERE person_code = 'M' || :m AND assumed_on <= current_date AND (relinquished_on IS NULL OR relinquished_on > current_date) AND organization_id IN (SELECT id FROM organization_lineage(('0000000b-0000-7000-8000-' || lpad(to_hex(:b), 12, '0'))::uuid)));
SELECT EXISTS (SELECT FROM post WHERE person_code = 'M' || :m AND assumed_on <= current_date AND (relinquished_on IS NULL OR relinquished_on > current_date) AND organization_id IN (SELECT id FROM organization_lineage(('0000000b-0000-7000-8000-' || lpad(to_hex(:b), 12, '0'))::uuid)));
SELECT * FROM campaign WHERE id = '0000000c-0000-7000-8000-000000000001' FOR SHARE;
SELECT EXISTS (SELECT FROM plan WHERE campaign_id = '0000000c-0000-7000-8000-000000000001' AND status = 'PUBLISHED' AND organization_id IN (SELECT id FROM organization_lineage(('0000000b-0000-7000-8000-' || lpad(to_hex(:b), 12, '0'))::uuid)));
SELECT * FROM pledge_item WHERE pledge_id = ('0000000d-0000-7000-8000-' || lpad(to_hex(:n), 12, '0'))::uuid;
UPDATE pledge SET status = 'PUBLISHED', channels = '{NOTICE_BOARD}', place = '校门口公开栏', published_on = current_date, version = version + 1 WHERE id = ('0000000d-0000-7000-8000-' || lpad(to_hex(:n), 12, '0'))::uuid AND version = 3;
INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, occurred_at) VALUES (gen_random_uuid(), 'pledge', '0000000d-0000-7000-8000-' || lpad(to_hex(:n), 12, '0'), 'pledge.pledge-published.v1', '{"pledgeId":"0000000d-0000-7000-8000-000000000001","campaignId":"0000000c-0000-7000-8000-000000000001","organizationId":"0000000b-0000-7000-8000-000000000001","kind":"MEMBER","pledger":"示例","pledgerCode":"M1","itemCount":1,"dueOn":"2012-06-30","publishedOn":"2011-05-10"}', now());
INSERT INTO pledge_history (id, pledge_id, act, status, actor, at, remark) VALUES (gen_random_uuid(), ('0000000d-0000-7000-8000-' || lpad(to_hex(:n), 12, '0'))::uuid, 'PUBLISH', 'PUBLISHED', 'M' || :m, now(), '校门口公开栏');
INSERT INTO audit (at, actor, act, object) VALUES (now(), 'M' || :m, 'publish-pledge', '0000000d-0000-7000-8000-' || lpad(to_hex(:n), 12, '0'));
SELECT id, name FROM organization WHERE id = ('0000000b-0000-7000-8000-' || lpad(to_hex(:b), 12, '0'))::uuid;
COMMIT;
