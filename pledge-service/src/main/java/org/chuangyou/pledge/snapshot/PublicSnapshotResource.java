package org.chuangyou.pledge.snapshot;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Reading what was frozen. A snapshot never changes, so whoever has one need not ask again. */
@Path("/public")
@Tag(name = "公开栏")
class PublicSnapshotResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Snapshots snapshots;

    PublicSnapshotResource(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    @Path("/organizations/{organizationId}/snapshots")
    @Operation(operationId = "listSnapshots", summary = "各月的公开快照", description = "无需登录；新的在前。更正另成一份，注明更正的是哪一份，原件不动。")
    public Page<SnapshotEntry> list(@RestPath UUID organizationId, @BeanParam @Valid PageRequest page) {
        var before = page.before();
        var found = snapshots.of(organizationId, before, page.limit + 1);
        return Page.of(found, page, snapshot -> List.of(snapshot.id()), Snapshot::entry);
    }

    @GET
    @Path("/snapshots/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readSnapshot",
            summary = "一份公开快照",
            description = "无需登录；当月承诺了什么、月末怎样。一经生成永不改变：全文逐字节的 SHA-256 即 ETag，也见于列表，人人可以核对。")
    @APIResponse(
            responseCode = "200",
            description = "全文",
            content = @Content(schema = @Schema(implementation = SnapshotDocument.class)))
    public RestResponse<String> read(@RestPath UUID id) {
        var snapshot = snapshots.require(id);
        return ResponseBuilder.ok(snapshot.document())
                .tag(snapshot.entry().sha256())
                .header("Cache-Control", FOR_EVER)
                .build();
    }

    @GET
    @Path("/snapshots/{id}/csv")
    @Produces("text/csv;charset=UTF-8")
    @Operation(operationId = "readSnapshotAsCsv", summary = "一份公开快照，CSV", description = "无需登录；每项承诺事项一行。")
    public RestResponse<String> readAsCsv(@RestPath UUID id) {
        var document = CanonicalJson.read(snapshots.require(id).document(), SnapshotDocument.class);
        return ResponseBuilder.ok(SnapshotTable.of(document))
                .header("Cache-Control", FOR_EVER)
                .header("Content-Disposition", "attachment; filename=\"snapshot-" + document.month() + ".csv\"")
                .build();
    }
}
