package org.chuangyou.organization.person;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.WholeRule;
import org.chuangyou.organization.rule.Effect;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Standard;

/**
 * 支部工作条例 art. 4 and 5: a branch has at least three full members; with fewer, a joint branch is formed. Nobody belongs
 * to anything but a branch.
 */
@ApplicationScoped
class BranchSizeRule implements WholeRule {

    private final EntityManager database;
    private final Rules rules;

    BranchSizeRule(EntityManager database, Rules rules) {
        this.database = database;
        this.rules = rules;
    }

    @Override
    public void check(Findings findings) {
        checkFullMembers(findings);
        checkPlaces(findings);
    }

    private void checkPlaces(Findings findings) {
        var query = database.createNativeQuery("""
                SELECT o.code, o.name, count(*) FROM person p JOIN organization o ON o.id = p.organization_id
                WHERE o.kind NOT IN ('BRANCH', 'JOINT_BRANCH') AND p.departed_on IS NULL GROUP BY o.id ORDER BY o.code
                """);
        for (var found : query.getResultList()) {
            var row = (Object[]) found;
            var values = Map.<String, Object>of("name", row[1], "count", row[2]);
            findings.error("organizations", null, "组织编码", (String) row[0], "persons-outside-branches", values);
        }
    }

    private void checkFullMembers(Findings findings) {
        var standard = rules.standard(Rule.BRANCH_FULL_MEMBERS);
        var query = database.createNativeQuery("""
                SELECT o.code, o.name, count(p.id), count(p.id) FILTER (WHERE p.stage = 'FULL'),
                    (SELECT count(*) FROM person d
                     WHERE d.organization_id = o.id AND d.departed_on IS NOT NULL AND d.stage = 'FULL')
                    + (SELECT count(*) FROM transfer t
                       WHERE t.from_organization_id = o.id AND t.status = 'RECEIVED')
                FROM organization o LEFT JOIN person p ON p.organization_id = o.id AND p.departed_on IS NULL
                WHERE o.kind = 'BRANCH' AND o.dissolved_on IS NULL GROUP BY o.id
                HAVING count(p.id) FILTER (WHERE p.stage = 'FULL') < ?1 ORDER BY o.code
                """);
        query.setParameter(1, standard.number());
        for (var found : query.getResultList()) {
            var row = (Object[]) found;
            note(findings, standard, (String) row[0], (String) row[1], new Strength((long) row[2], (long) row[3], (long)
                    row[4]));
        }
    }

    private static void note(Findings findings, Standard standard, String code, String name, Strength strength) {
        var values =
                Map.<String, Object>of("name", name, "found", strength.fullMembers, standard.word(), standard.number());
        if (strength.persons == 0) {
            // The tree may come before its members; a branch that has some but too few is wrong.
            findings.warning("organizations", null, "组织编码", code, "branch-without-members", values);
        } else if (standard.allows(strength.fullMembers + strength.left)) {
            // Deaths and transfers in one branch must not keep the county's rosters out.
            findings.warning("members", null, "所在组织编码", code, "branch-shrunk", values);
        } else if (standard.effect() == Effect.WARN) {
            findings.warning("members", null, "所在组织编码", code, "branch-too-small", values);
        } else {
            findings.error("members", null, "所在组织编码", code, "branch-too-small", values);
        }
    }

    /** Who is in a branch, and how many full members it has lost. */
    private record Strength(long persons, long fullMembers, long left) {}
}
