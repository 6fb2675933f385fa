package org.chuangyou.organization.person;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.organization.roster.Findings;
import org.chuangyou.organization.roster.RosterRule;

/** 支部工作条例 art. 4 and 5: a branch has at least three full members; with fewer, a joint branch is formed. */
@ApplicationScoped
class BranchSizeRule implements RosterRule {

    private static final int FULL_MEMBERS = 3;

    private final EntityManager database;

    BranchSizeRule(EntityManager database) {
        this.database = database;
    }

    @Override
    public void check(Findings findings) {
        var query = database.createNativeQuery("""
                SELECT o.code, o.name, count(p.id), count(p.id) FILTER (WHERE p.stage = 'FULL'),
                    (SELECT count(*) FROM person d
                     WHERE d.organization_id = o.id AND d.departed_on IS NOT NULL AND d.stage = 'FULL')
                    + (SELECT count(*) FROM transfer t
                       WHERE t.from_organization_id = o.id AND t.status = 'RECEIVED')
                FROM organization o LEFT JOIN person p ON p.organization_id = o.id AND p.departed_on IS NULL
                WHERE o.kind = 'BRANCH' GROUP BY o.id
                HAVING count(p.id) FILTER (WHERE p.stage = 'FULL') < ?1 ORDER BY o.code
                """);
        query.setParameter(1, FULL_MEMBERS);
        for (var found : query.getResultList()) {
            var row = (Object[]) found;
            note(findings, (String) row[0], (String) row[1], (long) row[2], (long) row[3], (long) row[4]);
        }
    }

    private static void note(Findings findings, String code, String name, long persons, long fullMembers, long left) {
        var values = Map.<String, Object>of("name", name, "found", fullMembers, "least", FULL_MEMBERS);
        if (persons == 0) {
            // The tree may come before its members; a branch that has some but too few is wrong.
            findings.warning("organizations", null, "组织编码", code, "branch-without-members", values);
        } else if (fullMembers + left >= FULL_MEMBERS) {
            // Deaths and transfers in one branch must not keep the county's rosters out.
            findings.warning("members", null, "所在组织编码", code, "branch-shrunk", values);
        } else {
            findings.error("members", null, "所在组织编码", code, "branch-too-small", values);
        }
    }
}
