-- What publishing a pledge asks of PostgreSQL, one statement for each that the service sends: the pledge locked, authority,
-- the campaign locked, the plan, the pledge with its version and history, the fact in the outbox, the audit record. The
-- service's UPDATE names every column of the pledge, this one those that change.
SELECT '0000000d-0000-7000-8000-' || lpad(to_hex(n), 12, '0') AS pledge, '0000000b-0000-7000-8000-' || lpad(to_hex((n - 1) / 50 + 1), 12, '0') AS branch, 'M' || ((n - 1) / 50 * 50 + 1) AS person FROM nextval('bench_pledge') n \gset
BEGIN;
SELECT * FROM pledge WHERE id = :pledge FOR NO KEY UPDATE;
SELECT EXISTS (SELECT FROM posts_on(current_date) WHERE person_code = :person AND organization_id IN (SELECT id FROM organization_lineage(:branch)));
SELECT * FROM campaign WHERE id = '0000000c-0000-7000-8000-000000000001' FOR SHARE;
SELECT EXISTS (SELECT FROM plan WHERE campaign_id = '0000000c-0000-7000-8000-000000000001' AND published_on IS NOT NULL AND organization_id IN (SELECT id FROM organization_lineage(:branch)));
SELECT * FROM pledge_item WHERE pledge_id = :pledge;
UPDATE pledge SET status = 'PUBLISHED', channels = '{NOTICE_BOARD}', place = '校门口公开栏', published_on = current_date, version = version + 1 WHERE id = :pledge AND version = 3;
INSERT INTO outbox (id, aggregatetype, aggregateid, type, payload, occurred_at) VALUES (gen_random_uuid(), 'pledge', :pledge, 'pledge.pledge-published.v1', '{"pledgeId": "0000000d-0000-7000-8000-000000000001","campaignId": "0000000c-0000-7000-8000-000000000001","organizationId": "0000000b-0000-7000-8000-000000000001","kind": "MEMBER","pledger": "示例","pledgerCode": "M1","itemCount": 1,"dueOn": "2012-06-30","publishedOn": "2011-05-10"}', now());
SELECT count(*) FROM pledge_version WHERE pledge_id = :pledge;
INSERT INTO pledge_version (id, pledge_id, number, content, channels, place, published_on) VALUES (gen_random_uuid(), :pledge, 1, '{"items": [{"text": "结对帮扶两名学生","aim": "期末各科均及格","dueOn": "2012-06-30"}],"duties": null,"fiveLeads": [],"fiveGoods": [],"opinionsHeard": null}', '{NOTICE_BOARD}', '校门口公开栏', current_date);
INSERT INTO pledge_history (id, pledge_id, act, status, actor, at, remark) VALUES (gen_random_uuid(), :pledge, 'PUBLISH', 'PUBLISHED', :person, now(), '校门口公开栏');
INSERT INTO audit (at, actor, act, object) VALUES (now(), :person, 'publish-pledge', :pledge);
SELECT id, name FROM organization WHERE id = :branch;
COMMIT;
