package org.chuangyou.organization.post;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.WholeRule;
import org.hibernate.Session;

/**
 * One secretary at a time and nobody twice in an office, in the past too: an older roster may name a holder for days on
 * which there was another one. The database checks the same at commit, as the last guard.
 */
@ApplicationScoped
class PostsOverlapRule implements WholeRule {

    private final Session database;

    PostsOverlapRule(Session database) {
        this.database = database;
    }

    @Override
    public void check(Findings findings) {
        var overlaps = database.createNativeQuery("""
                        SELECT o.code, o.name, one.office, first.name AS holder, second.name AS other
                        FROM post one
                        JOIN post two ON two.organization_id = one.organization_id AND two.office = one.office
                            AND one.id < two.id AND (one.office = 'SECRETARY' OR two.person_id = one.person_id)
                            AND daterange(one.assumed_on, one.relinquished_on)
                                && daterange(two.assumed_on, two.relinquished_on)
                        JOIN organization o ON o.id = one.organization_id
                        JOIN person first ON first.id = one.person_id
                        JOIN person second ON second.id = two.person_id
                        ORDER BY o.code
                        """, Overlap.class).getResultList();
        overlaps.forEach(found -> findings.error(
                "posts",
                null,
                "组织编码",
                found.code(),
                "posts-overlap",
                Map.of(
                        "name", found.name(),
                        "office", Office.valueOf(found.office()),
                        "holder", found.holder(),
                        "other", found.other())));
    }

    record Overlap(String code, String name, String office, String holder, String other) {}
}
