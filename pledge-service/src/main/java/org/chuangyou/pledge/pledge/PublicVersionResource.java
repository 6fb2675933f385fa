package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/public/pledges/{id}/versions")
@Tag(name = "公开栏")
class PublicVersionResource {

    private final PublishedPledges pledges;
    private final PledgeVersions versions;

    PublicVersionResource(PublishedPledges pledges, PledgeVersions versions) {
        this.pledges = pledges;
        this.versions = versions;
    }

    @GET
    @Operation(operationId = "listPledgeVersions", summary = "承诺公布过的各版", description = "无需登录；从第一版起，每次修订附理由。")
    public Page<PublicVersion> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        pledges.require(id);
        var after = page.after(1, parts -> Integer.valueOf(parts.get(0))).orElse(0);
        var found = versions.after(after, id, page.limit + 1);
        return Page.of(found, page, version -> List.of(version.number()), PledgeVersion::view);
    }
}
