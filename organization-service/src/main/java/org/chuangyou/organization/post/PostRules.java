package org.chuangyou.organization.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.OrganizationTree;

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

    /** Refuses a post that must not be; returns what is unusual about one that may. */
    List<Warning> judge(Tenure wanted) {
        requireMember(wanted);
        requireOrganizedThere(wanted);
        if ((wanted.office() == Office.GROUP_HEAD)
                != wanted.place().kind().name().equals(GROUP)) {
            throw PostProblems.notOfKind(wanted);
        }
        requireFree(wanted, null);
        return judgeCommittee(wanted);
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

    private List<Warning> judgeCommittee(Tenure wanted) {
        var judgement = rules.judge();
        if (!wanted.place().kind().isBranch() || !wanted.office().isElected()) {
            return judgement.warnings();
        }
        var held = posts.in(List.of(wanted.place().id()));
        var fullMembers = members.votersOf(wanted.place().id(), wanted.from()).size();
        if (needsCommittee(wanted.office(), held)) {
            judgement.check(
                    Rule.COMMITTEE_FROM_FULL_MEMBERS,
                    fullMembers,
                    Map.of("name", wanted.place().name()));
        }
        if (fullMembers >= rules.number(Rule.COMMITTEE_FROM_FULL_MEMBERS)) {
            var seats = sitting(wanted, held);
            judgement
                    .check(Rule.COMMITTEE_SIZE_MOST, seats)
                    .check(Rule.COMMITTEE_SIZE_USUAL, seats)
                    .check(Rule.COMMITTEE_SIZE_LEAST, seats);
        }
        return judgement.warnings();
    }

    /** Without a committee there are only a secretary and, where needed, one deputy. */
    private static boolean needsCommittee(Office office, List<Post> held) {
        return office.isCommissioner()
                || office == Office.DEPUTY_SECRETARY
                        && held.stream().anyMatch(post -> post.office() == Office.DEPUTY_SECRETARY);
    }

    /** Persons, not posts: a deputy who is commissioner besides sits once. */
    private static int sitting(Tenure wanted, List<Post> held) {
        var elected = held.stream().filter(post -> post.office().isElected()).map(Post::personId);
        return Stream.concat(elected, Stream.of(wanted.holder().id()))
                .collect(Collectors.toSet())
                .size();
    }
}
