package org.chuangyou.organization.vote;

import java.net.URI;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.tree.Authority;
import org.jboss.resteasy.reactive.RestResponse;

/** How every step of a vote begins and ends. */
@ApplicationScoped
class VoteSteps {

    private final Votes votes;
    private final VoteViews views;
    private final Authority authority;
    private final Audit audit;

    VoteSteps(Votes votes, VoteViews views, Authority authority, Audit audit) {
        this.votes = votes;
        this.views = views;
        this.authority = authority;
        this.audit = audit;
    }

    /** Locks the vote; refuses who does not answer for it, who read another version, and what its status forbids. */
    Vote begin(UUID id, VoteAct act, ReadVersion read) {
        var vote = votes.lock(id);
        authority.requireManagement(vote.organizationId());
        read.require(vote.version());
        vote.require(act);
        return vote;
    }

    RestResponse<VoteView> done(Vote vote, VoteAct act) {
        votes.flush();
        audit.record(act.verb(), vote.id());
        return Etag.ok(views.of(vote), vote.version());
    }

    RestResponse<VoteView> prepared(Vote vote) {
        votes.persistAndFlush(vote);
        audit.record("prepare-vote", vote.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.of(vote))
                .location(URI.create("/votes/" + vote.id()))
                .tag(Etag.of(vote.version()))
                .build();
    }
}
