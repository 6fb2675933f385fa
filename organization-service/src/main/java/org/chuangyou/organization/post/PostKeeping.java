package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.term.TermSpans;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/** Posts assumed, mended and given up, one act after the other in each organisation. Within the caller's transaction. */
@ApplicationScoped
class PostKeeping {

    private final Posts posts;
    private final PostRules rules;
    private final Members members;
    private final TermSpans terms;
    private final OrganizationLock lock;
    private final Authority authority;
    private final Caller caller;
    private final Days days;
    private final Outbox outbox;
    private final Audit audit;

    PostKeeping(
            Posts posts,
            PostRules rules,
            Members members,
            TermSpans terms,
            OrganizationLock lock,
            Authority authority,
            Caller caller,
            Days days,
            Outbox outbox,
            Audit audit) {
        this.posts = posts;
        this.rules = rules;
        this.members = members;
        this.terms = terms;
        this.lock = lock;
        this.authority = authority;
        this.caller = caller;
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
    }

    PostView assume(UUID organization, NewPost wanted) {
        requireAuthority(organization, wanted.office());
        var place = lock.ofStanding(organization);
        var post = install(place, wanted, null);
        var warnings = rules.judgeCommittee(place, wanted.assumedOn(), Set.of(wanted.office()));
        return post.view(holderOf(post), warnings);
    }

    /**
     * Somebody comes into a post of an organisation whose row is locked; how it leaves the committee, the caller judges.
     *
     * @param voteId the election that gave it, or null
     */
    Post install(Place place, NewPost wanted, UUID voteId) {
        var holder = members.find(wanted.personId()).orElseThrow(() -> PostProblems.noSuchPerson(wanted.personId()));
        days.notAhead("assumedOn", wanted.assumedOn());
        requireWithinTerm(place.id(), wanted);
        var tenure = new Tenure(place, holder, wanted.office(), wanted.assumedOn(), null);
        rules.require(tenure);
        var post = new Post(tenure, wanted, voteId);
        posts.persistAndFlush(post);
        note("assume-post", post, post.assumed(holder));
        return post;
    }

    /** Of a post read in the version that the caller names; a lost race surfaces at the flush. */
    void correct(Post post, MendedPost mended) {
        var place = lock.of(post.organizationId());
        var holder = holderOf(post);
        days.notAhead("assumedOn", mended.assumedOn());
        if (post.relinquishedOn() != null) {
            days.notBefore("relinquishedOn", post.relinquishedOn(), "assumedOn", mended.assumedOn());
        }
        rules.requireFree(
                new Tenure(place, holder, post.office(), mended.assumedOn(), post.relinquishedOn()), post.id());
        var corrected = post.correct(mended, holder);
        posts.flush();
        note("correct-post", post, corrected);
    }

    /** As {@link #correct}. */
    void relinquish(Post post, NewRelinquishment relinquishment) {
        lock.of(post.organizationId());
        days.notAhead("on", relinquishment.on());
        days.notBefore("on", relinquishment.on(), "assumedOn", post.assumedOn());
        var relinquished = post.relinquish(holderOf(post), relinquishment);
        posts.flush();
        note("relinquish-post", post, relinquished);
    }

    Post forDecision(UUID id, ReadVersion read) {
        var post = posts.require(id);
        requireAuthority(post.organizationId(), post.office());
        read.require(post.version());
        return post;
    }

    /** A secretary and a deputy are appointed from above; the organisation itself sees to its other posts. */
    private void requireAuthority(UUID organization, Office office) {
        if (office.leads()) {
            authority.requireOversight(organization);
        } else {
            authority.requireManagement(organization);
        }
    }

    /** A person's own posts are known to that person; why they were given up is nobody else's but the superiors'. */
    void requireReading(Someone holder, UUID organization) {
        if (!caller.personCode().filter(holder.code()::equals).isPresent()) {
            authority.requireReading(organization);
            audit.record("read-posts", holder.id());
        }
    }

    Someone holderOf(Post post) {
        return members.find(post.personId()).orElseThrow();
    }

    private void requireWithinTerm(UUID organization, NewPost wanted) {
        if (wanted.termId() == null) {
            return;
        }
        var span = terms.span(wanted.termId())
                .filter(found -> found.organizationId().equals(organization))
                .orElseThrow(() -> PostProblems.noSuchTerm(wanted.termId()));
        requireWithin(span, wanted.assumedOn());
    }

    static void requireWithin(TermSpans.Span span, LocalDate assumedOn) {
        if (!span.holds(assumedOn)) {
            throw PostProblems.notOfTerm(assumedOn, span.from(), span.until());
        }
    }

    private void note(String act, Post post, OrganizationEvent event) {
        outbox.add(event);
        audit.record(act, post.id());
    }
}
