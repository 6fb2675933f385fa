package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.OrganizationTree;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/** Who may hold which post. The organisation's row must be locked: most of this looks at several posts at once. */
@ApplicationScoped
class PostRules {

    private static final String GROUP = "PARTY_GROUP";

    private final Posts posts;
    private final Members members;
    private final OrganizationTree tree;
    private final Rules rules;

    PostRules(Posts posts, Members members, OrganizationTree tree, Rules rules) {
        this.posts = posts;
        this.members = members;
        this.tree = tree;
        this.rules = rules;
    }

    /** Refuses a post that must not be. */
    void require(Tenure wanted) {
        requireMember(wanted);
        requireOrganizedThere(wanted);
        if ((wanted.office() == Office.GROUP_HEAD)
                != wanted.place().kind().name().equals(GROUP)) {
            throw PostProblems.notOfKind(wanted);
        }
        requireFree(wanted, null);
    }

    private void requireMember(Tenure wanted) {
        var holder = wanted.holder();
        if (!holder.isMember()) {
            throw PostProblems.nonMember(wanted);
        }
        if (!isAmong(members.membersOf(holder.organizationId(), wanted.from()), holder)) {
            throw PostProblems.notYetMember(wanted);
        }
        // 党章 art. 7: 预备党员没有表决权、选举权和被选举权.
        if (wanted.office().isElected() && !isAmong(members.votersOf(holder.organizationId(), wanted.from()), holder)) {
            throw PostProblems.onProbation(wanted);
        }
    }

    private static boolean isAmong(List<Someone> persons, Someone holder) {
        return persons.stream().anyMatch(person -> person.id().equals(holder.id()));
    }

    /** A group has its members through its branch: there the holder belongs, and not below. */
    private void requireOrganizedThere(Tenure wanted) {
        var here = wanted.place().id();
        var home = wanted.holder().organizationId();
        var there = wanted.office() == Office.GROUP_HEAD ? tree.isAtOrAbove(home, here) : tree.isAtOrAbove(here, home);
        if (!there) {
            throw PostProblems.fromElsewhere(wanted);
        }
    }

    /** One secretary at a time, in the past too; nobody twice in the same office. */
    void requireFree(Tenure wanted, UUID except) {
        for (var other : posts.everIn(wanted.place().id())) {
            if (other.office() != wanted.office()
                    || other.id().equals(except)
                    || !wanted.meets(other.assumedOn(), other.relinquishedOn())) {
                continue;
            }
            if (other.personId().equals(wanted.holder().id())) {
                throw PostProblems.heldAlready(wanted, other);
            }
            if (wanted.office() == Office.SECRETARY) {
                var name = members.find(other.personId()).map(Someone::name).orElse("");
                throw PostProblems.secretaryThen(wanted, other, name);
            }
        }
    }

    /** What is unusual about a branch's committee as it stands after somebody came into these offices on a day. */
    List<Warning> judgeCommittee(Place place, LocalDate day, Set<Office> offices) {
        var judgement = rules.judge();
        if (!place.kind().isBranch() || offices.stream().noneMatch(Office::isElected)) {
            return judgement.warnings();
        }
        var held = posts.in(List.of(place.id()));
        var fullMembers = members.votersOf(place.id(), day).size();
        if (needsCommittee(offices, held)) {
            judgement.check(Rule.COMMITTEE_FROM_FULL_MEMBERS, fullMembers, Map.of("name", place.name()));
        }
        if (fullMembers >= rules.number(Rule.COMMITTEE_FROM_FULL_MEMBERS)) {
            var seats = sitting(held);
            judgement
                    .check(Rule.COMMITTEE_SIZE_MOST, seats)
                    .check(Rule.COMMITTEE_SIZE_USUAL, seats)
                    .check(Rule.COMMITTEE_SIZE_LEAST, seats);
        }
        return judgement.warnings();
    }

    /** Without a committee there are only a secretary and, where needed, one deputy. */
    private static boolean needsCommittee(Set<Office> offices, List<Post> held) {
        return offices.stream().anyMatch(Office::isCommissioner)
                || offices.contains(Office.DEPUTY_SECRETARY)
                        && held.stream()
                                        .filter(post -> post.office() == Office.DEPUTY_SECRETARY)
                                        .count()
                                > 1;
    }

    /** Persons, not posts: a deputy who is commissioner besides sits once. */
    private static long sitting(List<Post> held) {
        return held.stream()
                .filter(post -> post.office().isElected())
                .map(Post::personId)
                .distinct()
                .count();
    }
}
