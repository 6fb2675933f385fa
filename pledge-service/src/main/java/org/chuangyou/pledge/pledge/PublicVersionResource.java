package org.chuangyou.pledge.pledge;

import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

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
    public PublicVersions list(@RestPath UUID id) {
        pledges.require(id);
        return new PublicVersions(
                versions.of(id).stream().map(PledgeVersion::view).toList());
    }

    record PublicVersions(List<PublicVersion> items) {}
}
