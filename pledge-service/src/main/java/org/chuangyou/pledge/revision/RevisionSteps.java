package org.chuangyou.pledge.revision;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.pledge.RevisablePledges;
import org.jboss.resteasy.reactive.RestResponse;

/** How every step of a revision begins and ends. The pledge is locked, so that only one revises it. */
@ApplicationScoped
class RevisionSteps {

    private final Revisions revisions;
    private final RevisablePledges pledges;

    RevisionSteps(Revisions revisions, RevisablePledges pledges) {
        this.revisions = revisions;
        this.pledges = pledges;
    }

    /** The revision under way, for its pledger. */
    Revision beginByPledger(UUID pledgeId, ReadVersion read) {
        pledges.begin(pledgeId);
        return requireOpen(pledgeId, read);
    }

    /** The revision under way, for one of the committee who has no part in the pledge. */
    Revision beginByJudge(UUID pledgeId, ReadVersion read) {
        pledges.beginAsJudge(pledgeId);
        return requireOpen(pledgeId, read);
    }

    Revision beginByCommittee(UUID pledgeId, ReadVersion read) {
        pledges.beginAsCommittee(pledgeId);
        return requireOpen(pledgeId, read);
    }

    private Revision requireOpen(UUID pledgeId, ReadVersion read) {
        var revision = revisions.requireOpen(pledgeId);
        read.require(revision.version());
        return revision;
    }

    /** All that was done goes to the database at once; a lost race surfaces here, and not at the commit. */
    RestResponse<RevisionView> done(Revision revision) {
        revisions.flush();
        return Etag.ok(revision.view(), revision.version());
    }
}
