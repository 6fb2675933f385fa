-- Transfers are kept since V120. Whoever went before belongs elsewhere than their pledges do, which would never follow: they are
-- moved from today on, as if it had been told today.
INSERT INTO member_move (id, person_id, from_organization_id, to_organization_id, moved_on, told_at)
SELECT gen_random_uuid(), gone.person_id, gone.from_id, gone.to_id, (now() AT TIME ZONE 'Asia/Shanghai')::date, now()
FROM (SELECT DISTINCT m.person_id, p.organization_id AS from_id, m.organization_id AS to_id
      FROM pledge p JOIN member m ON m.person_code = p.pledger_code AND m.departed_on IS NULL
      WHERE p.kind = 'MEMBER' AND p.organization_id <> m.organization_id AND p.status <> 'WITHDRAWN'
        AND p.confirmed_on IS NULL) gone
WHERE NOT EXISTS (SELECT FROM member_move v WHERE v.person_id = gone.person_id AND v.from_organization_id = gone.from_id);
