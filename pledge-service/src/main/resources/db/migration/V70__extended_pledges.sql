-- A revision may set a pledge a later last day: what was found overdue before is settled, and the new day is watched.
ALTER TABLE overdue_finding DROP CONSTRAINT overdue_finding_pledge_id_what_month_key;
CREATE UNIQUE INDEX overdue_finding_month ON overdue_finding (pledge_id, month) WHERE what = 'PROGRESS_REPORT';
CREATE UNIQUE INDEX overdue_finding_last_day ON overdue_finding (pledge_id, due_on) WHERE what = 'FULFILMENT';

CREATE OR REPLACE VIEW open_finding AS
SELECT f.* FROM overdue_finding f JOIN pledge p ON p.id = f.pledge_id
WHERE p.status = 'PUBLISHED'
  AND CASE f.what
          WHEN 'FULFILMENT' THEN f.due_on >= p.due_on
          ELSE NOT EXISTS (SELECT FROM progress_report r WHERE r.pledge_id = f.pledge_id AND r.month = f.month)
      END;
