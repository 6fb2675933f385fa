package org.chuangyou.evaluation.cap;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/excellence-cap")
@Tag(name = "民主评议党员")
class CapResource {

    private final Caps caps;
    private final Authority authority;
    private final Audit audit;

    CapResource(Caps caps, Authority authority, Audit audit) {
        this.caps = caps;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "优秀比例的上限", description = "乘以参加评定的党员数后舍去小数：三分之一时，27 人至多 9 人，26 人至多 8 人。无需登录。")
    public RestResponse<Cap> read() {
        return Etag.ok(caps.today(), caps.row().version());
    }

    @PUT
    @Authenticated
    @Transactional
    @Operation(summary = "规定优秀比例的上限", description = "限最上级党组织的书记、副书记。国家规定是底线：比例可以更低，可以由提醒改为不准，反之不行。")
    @APIResponse(responseCode = "409", description = "比国家规定宽")
    public RestResponse<Cap> set(@NotNull @Valid NewCap wanted, @BeanParam ReadVersion read) {
        authority.requireOrganizerAtTheTop();
        var cap = caps.row();
        read.require(cap.version());
        cap.change(wanted.cap());
        caps.flush(); // a lost race surfaces here, as 412
        audit.record("set-excellence-cap", "1");
        return Etag.ok(cap.cap(), cap.version());
    }
}
