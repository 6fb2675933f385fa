package org.chuangyou.pledge.difficulty;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.matter.MatterProblems;
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.receipt.Receipts;
import org.chuangyou.pledge.receipt.Received;
import org.chuangyou.pledge.search.Search;
import org.chuangyou.pledge.throttle.Throttled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/public/difficulties")
@Discreet
@Tag(name = "公开栏")
class PublicDifficultyResource {

    private final Difficulties difficulties;
    private final Desk desk;
    private final Lists lists;
    private final DifficultyBox box;
    private final Receipts receipts;

    PublicDifficultyResource(Difficulties difficulties, Desk desk, Lists lists, DifficultyBox box, Receipts receipts) {
        this.difficulties = difficulties;
        this.desk = desk;
        this.lists = lists;
        this.box = box;
        this.receipts = receipts;
    }

    @POST
    @Throttled
    @Transactional
    @Operation(
            operationId = "raisePublicDifficulty",
            summary = "不具名提出困难",
            description = "无需登录；不记录提出人的任何信息，凭回执码查询办理结果；回执码可以自拟，重发不会重复。")
    @APIResponse(responseCode = "201", description = "已收到")
    @APIResponse(responseCode = "409", description = "自拟的回执码已用于别的")
    @APIResponse(responseCode = "429", description = "同一地址提交过于频繁，Retry-After 秒后再试")
    @APIResponse(responseCode = "404", description = "没有这个组织")
    public RestResponse<Received> raise(
            @RestHeader("Receipt-Code") @Parameter(ref = "Receipt-Code") String own,
            @NotNull @Valid NewDifficulty said) {
        var code = receipts.codeFor(own);
        receipts.once(code, difficulties::broughtUnder, it -> it.says(said), () -> box.take(said, null, code.hash()));
        return RestResponse.status(RestResponse.Status.CREATED, new Received(code.text()));
    }

    @GET
    @Operation(operationId = "listPublicDifficulties", summary = "公布的困难", description = "无需登录；如何办理、怎样解决；新的在前。")
    public Page<PublicDifficulty> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "状态") DifficultyStatus status,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Difficulty.class, "difficulty")
                .and("public_text IS NOT NULL")
                .atOrBelow(organization)
                .and("status = :status", "status", status);
        return lists.all(search, page, Difficulty::shown);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPublicDifficulty", summary = "公布的一项困难", description = "无需登录。")
    public RestResponse<PublicDifficulty> read(@RestPath UUID id) {
        var difficulty = difficulties.require(id);
        if (!difficulty.isPublic()) {
            throw MatterProblems.notFound();
        }
        return desk.answer(difficulty, it -> it.shown(desk.organizationOf(it)));
    }
}
