package org.chuangyou.evaluation.urn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.chuangyou.evaluation.poll.Manifest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The urn as the roll deals with it where they are deployed apart; elsewhere this is not served. */
@Path("/urn/polls")
@RolesAllowed(UrnResource.ORGANISER)
@Tag(name = "票箱（仅供分开部署的名册调用）")
class UrnResource {

    /** The role of the one machine that may open and close the urn. */
    static final String ORGANISER = "urn-organiser";

    private final UrnAtHand urn;

    UrnResource(UrnAtHand urn) {
        this.urn = urn;
    }

    @POST
    @Operation(summary = "开启票箱", description = "公布投票说明，票箱自备记录密钥。重复调用以最后一次为准。")
    public void open(@NotNull @Valid Manifest manifest) {
        urn.open(manifest);
    }

    @PUT
    @Path("/{id}/casting")
    @Operation(summary = "开始投票")
    public void beginCasting(@RestPath UUID id) {
        urn.beginCasting(id);
    }

    @POST
    @Path("/{id}/closing")
    @Operation(summary = "关闭票箱（M4）", description = "所发票数按票种给出。重复调用给出同样的计票。")
    public Map<String, Counted> close(
            @RestPath UUID id, @NotNull Map<@NotNull String, @NotNull @PositiveOrZero Integer> issued) {
        return Counted.of(urn.close(id, issued));
    }

    @GET
    @Path("/{id}/comments")
    @Operation(summary = "取出意见和建议", description = "关闭之后才有，次序已打乱。")
    public Map<String, List<String>> comments(@RestPath UUID id) {
        return urn.comments(id);
    }
}
