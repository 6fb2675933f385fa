package org.chuangyou.organization.contact;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.post.Incumbency;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/** Who may have which contact point. */
@ApplicationScoped
class ContactRules {

    private final ContactPoints points;
    private final Members members;
    private final Incumbency incumbency;
    private final Rules rules;
    private final Days days;

    ContactRules(ContactPoints points, Members members, Incumbency incumbency, Rules rules, Days days) {
        this.points = points;
        this.members = members;
        this.incumbency = incumbency;
        this.rules = rules;
        this.days = days;
    }

    /** The leader's name; refuses who does not lead here. */
    String requireLeader(Place place, NewContactPoint wanted) {
        if (!wanted.namesOneLeader()) {
            throw ContactProblems.oneLeader();
        }
        if (wanted.leaderPersonId() == null) {
            return wanted.leaderName();
        }
        var leader = members.find(wanted.leaderPersonId())
                .orElseThrow(() -> ContactProblems.noSuchPerson(wanted.leaderPersonId()));
        if (wanted.kind() == ContactKind.LEADER && !leads(leader.id(), wanted)) {
            throw ContactProblems.withoutPost(leader.name(), place.name());
        }
        return leader.name();
    }

    /** On that day or today: a roster says who holds a post since its own day, and not since when in truth. */
    private boolean leads(UUID leader, NewContactPoint wanted) {
        return incumbency.holdsAtOrAbove(leader, wanted.organizationId(), wanted.from())
                || incumbency.holdsAtOrAbove(leader, wanted.organizationId(), days.today());
    }

    void requireTarget(Place place, NewContactPoint wanted) {
        if (!wanted.namesOneTarget()) {
            throw ContactProblems.oneTarget();
        }
        if (!points.isTargetBelow(wanted)) {
            throw ContactProblems.elsewhere(place.name());
        }
    }

    List<Warning> judge(NewContactPoint wanted, String leaderName) {
        var held = points.heldBy(wanted);
        var target = target(wanted.targetOrganizationId(), wanted.targetUnitId());
        for (var point : held) {
            var view = point.view(null);
            if (target.equals(target(view.targetOrganizationId(), view.targetUnitId()))) {
                throw ContactProblems.exists(leaderName);
            }
        }
        return rules.judge()
                .check(Rule.CONTACT_POINTS_PER_LEADER, held.size() + 1L)
                .warnings();
    }

    private static UUID target(UUID organization, UUID unit) {
        return Objects.requireNonNullElse(organization, unit);
    }
}
