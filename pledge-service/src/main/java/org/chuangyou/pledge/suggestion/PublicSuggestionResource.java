package org.chuangyou.pledge.suggestion;

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

@Path("/public")
@Discreet
@Tag(name = "公开栏")
class PublicSuggestionResource {

    private final SuggestionBox box;
    private final Suggestions suggestions;
    private final Rounds rounds;
    private final Desk desk;
    private final Lists lists;
    private final Receipts receipts;

    PublicSuggestionResource(
            SuggestionBox box, Suggestions suggestions, Rounds rounds, Desk desk, Lists lists, Receipts receipts) {
        this.box = box;
        this.suggestions = suggestions;
        this.rounds = rounds;
        this.desk = desk;
        this.lists = lists;
        this.receipts = receipts;
    }

    @GET
    @Path("/suggestion-rounds")
    @Operation(operationId = "listPublicRounds", summary = "征集", description = "无需登录；新的在前。")
    public Page<RoundView> rounds(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization, @BeanParam @Valid PageRequest page) {
        return lists.all(Search.in(Round.class, "suggestion_round").atOrBelow(organization), page, Round::view);
    }

    @GET
    @Path("/suggestion-rounds/{roundId}")
    @Operation(operationId = "readPublicRound", summary = "一次征集", description = "无需登录。")
    public RestResponse<RoundView> round(@RestPath UUID roundId) {
        return desk.answer(rounds.require(roundId), it -> it.view(desk.organizationOf(it)));
    }

    @POST
    @Path("/suggestion-rounds/{roundId}/suggestions")
    @Throttled
    @Transactional
    @Operation(
            operationId = "suggestPublicly",
            summary = "不具名献计",
            description = "无需登录；不记录提出人的任何信息，凭回执码查询办理结果；回执码可以自拟，重发不会重复。")
    @APIResponse(responseCode = "201", description = "已收到")
    @APIResponse(responseCode = "429", description = "同一地址提交过于频繁，Retry-After 秒后再试")
    @APIResponse(responseCode = "409", description = "不在征集期间，或自拟的回执码已用于别的")
    public RestResponse<Received> suggest(
            @RestPath UUID roundId,
            @RestHeader("Receipt-Code") @Parameter(ref = "Receipt-Code") String own,
            @NotNull @Valid NewSuggestion said) {
        var code = receipts.codeFor(own);
        receipts.once(
                code,
                suggestions::broughtUnder,
                it -> it.says(roundId, said),
                () -> box.take(roundId, said, null, code.hash()));
        return RestResponse.status(RestResponse.Status.CREATED, new Received(code.text()));
    }

    @GET
    @Path("/suggestions")
    @Operation(
            operationId = "listPublicSuggestions",
            summary = "采纳和推荐的建议",
            description = "无需登录；题目、纳入哪项决策、上级如何答复；不示提出人。")
    public Page<PublicSuggestion> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization, @BeanParam @Valid PageRequest page) {
        var search = Search.in(Suggestion.class, "suggestion")
                .and("(decision IS NOT NULL OR sent_up_to IS NOT NULL) AND taken_down_because IS NULL")
                .atOrBelow(organization);
        return lists.all(search, page, Suggestion::shown);
    }

    @GET
    @Path("/suggestions/{id}")
    @Operation(operationId = "readPublicSuggestion", summary = "采纳或推荐的一条建议", description = "无需登录。")
    public RestResponse<PublicSuggestion> read(@RestPath UUID id) {
        var suggestion = suggestions.require(id);
        if (!suggestion.isPublic()) {
            throw MatterProblems.notFound();
        }
        return desk.answer(suggestion, it -> it.shown(desk.organizationOf(it)));
    }
}
