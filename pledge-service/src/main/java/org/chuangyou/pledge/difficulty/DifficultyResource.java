package org.chuangyou.pledge.difficulty;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/difficulties")
@Authenticated
@Discreet
@Tag(name = "解难帮困")
class DifficultyResource {

    /** What was answered has its own day; what was not, the limit that holds for answers. */
    private static final String DUE = "id IN (SELECT w.id FROM waiting_difficulty w WHERE w.due_on < :day)";

    private final Difficulties difficulties;
    private final Desk desk;
    private final Lists lists;
    private final DifficultyBox box;
    private final Caller caller;

    DifficultyResource(Difficulties difficulties, Desk desk, Lists lists, DifficultyBox box, Caller caller) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.lists = lists;
        this.box = box;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "raiseDifficulty",
            summary = "提出困难",
            description = "任何登录的人可向任何组织提出，提出人可随时查看办理结果；不愿具名的用 /public/difficulties。")
    @APIResponse(responseCode = "201", description = "已收到")
    @APIResponse(responseCode = "404", description = "没有这个组织")
    public RestResponse<DifficultyView> raise(@NotNull @Valid NewDifficulty said) {
        var difficulty = box.take(said, caller.requirePersonCode(), null);
        return desk.created(difficulty, "/difficulties", difficulties::view);
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDifficulties",
            summary = "困难列表",
            description = "本人所在组织和任职组织及其下级组织的；raisedBy=me 为本人提出的，不论向哪个组织。")
    public Page<DifficultyView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "状态") DifficultyStatus status,
            @RestQuery @Pattern(regexp = "true") @Parameter(description = "true：只看过了期限未答复、应办未办、应再看而未看的") String due,
            @RestQuery @Pattern(regexp = "me") @Parameter(description = "me：只看本人提出的") String raisedBy,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Difficulty.class, "difficulty")
                .atOrBelow(organization)
                .and("status = :status", "status", status)
                .and(DUE, "day", due == null ? null : desk.today());
        if (raisedBy == null) {
            return lists.visible(search, page, difficulties.views());
        }
        return lists.all(
                search.and("recorded_by = :raiser", "raiser", caller.requirePersonCode()), page, difficulties.views());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "readDifficulty", summary = "一项困难", description = "提出人、本组织党员和本组织及其上级组织任职的人可见。")
    public RestResponse<DifficultyView> read(@RestPath UUID id) {
        var difficulty = difficulties.require(id);
        if (!caller.requirePersonCode().equals(difficulty.recordedBy())) {
            desk.noteReading(desk.inside(difficulty));
        }
        return desk.answer(difficulty, difficulties::view);
    }
}
