package org.chuangyou.pledge.matter;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/matters")
@Authenticated
@Tag(name = "服务群众")
class JournalResource {

    private static final UUID OLDEST = new UUID(0, 0);

    private final Journal journal;
    private final Reach reach;
    private final List<Confidential> confidential;
    private final Audit audit;

    JournalResource(Journal journal, Reach reach, @All List<Confidential> confidential, Audit audit) {
        this.journal = journal;
        this.reach = reach;
        this.confidential = confidential;
        this.audit = audit;
    }

    @GET
    @Path("/{id}/journal")
    @Transactional
    @Operation(
            operationId = "listMatterJournal",
            summary = "一件事的经过",
            description = "结对、对口帮扶、困难、建议、任务等，每一步何日、由谁、做了什么、说了什么；早的在前。本组织党员和本组织及其上级组织任职的人可见；与党员签订的责任书只有看得到该责任书的人可见。")
    public Page<JournalView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        var after = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(OLDEST);
        var found = journal.of(id, after, page.limit + 1);
        if (found.isEmpty() || !isReadable(id, found.get(0).organizationId())) {
            throw MatterProblems.notFound();
        }
        var overseen = reach.oversees(found.get(0).organizationId());
        audit.record("read-matter-journal", id);
        return Page.of(found, page, entry -> List.of(entry.id()), entry -> entry.view(overseen));
    }

    private boolean isReadable(UUID matterId, UUID organizationId) {
        return confidential.stream()
                .flatMap(kind -> kind.isReadable(matterId).stream())
                .findFirst()
                .orElseGet(() -> reach.isInside(organizationId));
    }
}
