package org.chuangyou.evaluation.pair;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evaluation-pairs")
@Tag(name = "四评")
class PairResource {

    /** What is only written by migrations has one version. */
    private static final long ONLY = 0;

    private final Pairs pairs;

    PairResource(Pairs pairs) {
        this.pairs = pairs;
    }

    @GET
    @Transactional
    @Operation(summary = "列出四评", description = "谁评议谁、什么只看合计。只有四种，不分页。无需登录。")
    public Page<PairView> list() {
        return new Page<>(pairs.all(), null);
    }

    @GET
    @Path("/{code}")
    @Transactional
    @Operation(summary = "查看四评之一", description = "无需登录。")
    public RestResponse<PairView> read(@RestPath String code) {
        return Etag.ok(
                pairs.named(code).orElseThrow(() -> Refusal.notFound("pair-unknown")
                        .with("code", code)
                        .asException()),
                ONLY);
    }
}
