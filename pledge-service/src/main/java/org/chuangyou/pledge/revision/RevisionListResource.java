package org.chuangyou.pledge.revision;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.pledge.RevisablePledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** All revisions a pledge ever had; those given up were never public, and stay readable within. */
@Path("/pledges/{id}/revisions")
@Authenticated
@Tag(name = "承诺的修订")
class RevisionListResource {

    private final Revisions revisions;
    private final RevisablePledges pledges;
    private final Audit audit;

    RevisionListResource(Revisions revisions, RevisablePledges pledges, Audit audit) {
        this.revisions = revisions;
        this.pledges = pledges;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(operationId = "listRevisions", summary = "历次修订", description = "限承诺人和本组织及其上级组织任职的人；含已公布的和已放弃的，新的在前。")
    public Page<RevisionView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        pledges.requireInside(id);
        audit.record("list-revisions", id);
        var before = page.before();
        var found = revisions.before(id, before, page.limit + 1);
        return Page.of(found, page, revision -> List.of(revision.id()), Revision::view);
    }
}
