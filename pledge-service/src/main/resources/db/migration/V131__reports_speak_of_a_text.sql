-- Which of its public texts a pledge has, the first being 1, and of which a month's report speaks: item 2 of a revised
-- pledge may be another thing.
ALTER TABLE pledge ADD COLUMN text_number int NOT NULL DEFAULT 1;
UPDATE pledge p SET text_number = v.number
FROM (SELECT pledge_id, max(number) AS number FROM pledge_version GROUP BY pledge_id) v
WHERE v.pledge_id = p.id AND v.number > 1;

ALTER TABLE progress_report ADD COLUMN text_number int NOT NULL DEFAULT 1;
ALTER TABLE progress_report_past ADD COLUMN text_number int NOT NULL DEFAULT 1;
UPDATE progress_report r SET text_number = v.number
FROM (SELECT g.id, max(w.number) AS number
      FROM progress_report g JOIN pledge_version w ON w.pledge_id = g.pledge_id
          AND w.published_on <= (g.reported_at AT TIME ZONE 'Asia/Shanghai')::date
      GROUP BY g.id) v
WHERE v.id = r.id AND v.number > 1;

-- The review under which a text was published is the pledge's: that of a revision with the revision.
UPDATE pledge p SET review = v.review
FROM (SELECT DISTINCT ON (pledge_id) pledge_id, review FROM pledge_revision
      WHERE status = 'PUBLISHED' ORDER BY pledge_id, id DESC) v
WHERE v.pledge_id = p.id;

-- A ledger brings one text; that was kept as public since its revision only, and seemed unpublished before.
UPDATE pledge_version v SET published_on = p.published_on
FROM pledge p WHERE p.id = v.pledge_id AND v.number = 1 AND v.published_on > p.published_on;
