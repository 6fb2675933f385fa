package org.chuangyou.pledge.campaign;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/campaigns/{id}/unfinished")
@Authenticated
@Tag(name = "活动")
class UnfinishedResource {

    private final CampaignSteps steps;
    private final Unfinished unfinished;

    UnfinishedResource(CampaignSteps steps, Unfinished unfinished) {
        this.steps = steps;
        this.unfinished = unfinished;
    }

    @GET
    @Operation(
            operationId = "listUnfinished",
            summary = "没有了结的承诺和留言",
            description = "主办组织及其上级组织的书记、副书记可见；按组织列出，都已了结的组织不列。")
    public Page<UnfinishedView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        steps.requireLeader(steps.requireVisible(id).organizationId());
        var after = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(Unfinished.FIRST);
        return Page.of(unfinished.in(id, after, page.limit + 1), page, it -> List.of(it.organizationId()), it -> it);
    }
}
