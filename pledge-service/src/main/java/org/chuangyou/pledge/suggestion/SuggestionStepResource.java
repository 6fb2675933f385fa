package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.matter.TakingDown;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.privacy.Discreet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What the committee, and once the one above it, decides. */
@Path("/suggestions/{id}")
@Authenticated
@Discreet
@Tag(name = "献计献策")
@APIResponse(responseCode = "403", description = "不在本组织或上级组织任职")
@APIResponse(responseCode = "409", description = "当前状态不能这样办")
class SuggestionStepResource {

    private final Suggestions suggestions;
    private final Rounds rounds;
    private final Organizations organizations;
    private final Reach reach;
    private final Desk desk;
    private final Outbox outbox;

    SuggestionStepResource(
            Suggestions suggestions,
            Rounds rounds,
            Organizations organizations,
            Reach reach,
            Desk desk,
            Outbox outbox) {
        this.suggestions = suggestions;
        this.rounds = rounds;
        this.organizations = organizations;
        this.reach = reach;
        this.desk = desk;
        this.outbox = outbox;
    }

    @POST
    @Path("/selection")
    @Transactional
    @Operation(operationId = "selectSuggestion", summary = "筛选入围", description = "拟一个不涉及个人的题目。")
    public RestResponse<SuggestionView> select(
            @RestPath UUID id, @NotNull @Valid Selection said, @BeanParam ReadVersion read) {
        var suggestion = desk.committee(suggestions.lock(id), read);
        outbox.add(suggestion.select(said, desk.today()));
        return done(suggestion, SuggestionAct.SELECT, desk.today(), said.title());
    }

    @POST
    @Path("/adoption")
    @Transactional
    @Operation(operationId = "adoptSuggestion", summary = "采纳", description = "写明纳入哪项决策；采纳的公布题目和决策。")
    public RestResponse<SuggestionView> adopt(
            @RestPath UUID id, @NotNull @Valid Adoption said, @BeanParam ReadVersion read) {
        var suggestion = desk.committee(suggestions.lock(id), read);
        desk.between(suggestion.recordedOn(), said.decidedOn());
        outbox.add(suggestion.adopt(said));
        return done(suggestion, SuggestionAct.ADOPT, said.decidedOn(), said.decision());
    }

    @POST
    @Path("/recommendation")
    @Transactional
    @Operation(operationId = "sendUpSuggestion", summary = "推荐给上级", description = "推荐给直接上级组织；每次征集推荐几条有名额。")
    public RestResponse<SuggestionView> sendUp(@RestPath UUID id, @BeanParam ReadVersion read) {
        var suggestion = desk.committee(suggestions.lock(id), read);
        var superior = organizations
                .parentOf(suggestion.organizationId())
                .orElseThrow(() -> SuggestionProblems.nobodyAbove(desk.organizationOf(suggestion)));
        rounds.lock(suggestion.roundId()).requireRoom(suggestions.sentUpIn(suggestion.roundId()));
        outbox.add(suggestion.sendUp(superior, desk.today()));
        return done(suggestion, SuggestionAct.SEND_UP, desk.today(), desk.nameOf(superior));
    }

    @POST
    @Path("/answer")
    @Transactional
    @Operation(operationId = "answerSuggestion", summary = "上级答复", description = "由推荐到的上级组织或其上级组织任职的人答复。")
    public RestResponse<SuggestionView> answer(
            @RestPath UUID id, @NotNull @Valid Words said, @BeanParam ReadVersion read) {
        var suggestion = suggestions.lock(id);
        if (!suggestion.isSentUpTo(reach::oversees)) {
            SuggestionAct.ANSWER.require(desk.committee(suggestion, read).status());
            throw SuggestionProblems.superiorOnly(desk.nameOf(suggestion.sentUpTo()));
        }
        read.require(suggestion.version());
        outbox.add(suggestion.answerFromAbove(said, desk.today()));
        return done(suggestion, SuggestionAct.ANSWER, desk.today(), said.text());
    }

    @POST
    @Path("/refusal")
    @Transactional
    @Operation(operationId = "declineSuggestion", summary = "不采纳", description = "向提出人说明理由。")
    public RestResponse<SuggestionView> decline(
            @RestPath UUID id, @NotNull @Valid Words said, @BeanParam ReadVersion read) {
        var suggestion = desk.committee(suggestions.lock(id), read);
        outbox.add(suggestion.decline(said, desk.today()));
        return done(suggestion, SuggestionAct.DECLINE, desk.today(), said.text());
    }

    @POST
    @Path("/thanks")
    @Transactional
    @Operation(operationId = "thankForSuggestion", summary = "致谢", description = "以文字致谢或写明奖励；不计分。")
    public RestResponse<SuggestionView> thank(
            @RestPath UUID id, @NotNull @Valid Words said, @BeanParam ReadVersion read) {
        var suggestion = desk.committee(suggestions.lock(id), read);
        suggestion.thank(said);
        return done(suggestion, SuggestionAct.THANK, desk.today(), said.text());
    }

    @POST
    @Path("/unpublication")
    @Transactional
    @Operation(operationId = "unpublishSuggestion", summary = "撤下公布", description = "题目、决策或答复涉及个人等，说明理由撤下。")
    public RestResponse<SuggestionView> takeDown(
            @RestPath UUID id, @NotNull @Valid TakingDown said, @BeanParam ReadVersion read) {
        var suggestion = desk.committee(suggestions.lock(id), read);
        suggestion.takeDown(said.reason());
        return done(suggestion, SuggestionAct.TAKE_DOWN, desk.today(), said.reason());
    }

    @POST
    @Path("/publication")
    @Transactional
    @Operation(operationId = "publishSuggestion", summary = "以改好的题目公布", description = "采纳、推荐的建议以此题目公布，撤下的重新公布。")
    public RestResponse<SuggestionView> publish(
            @RestPath UUID id, @NotNull @Valid Selection said, @BeanParam ReadVersion read) {
        var suggestion = desk.committee(suggestions.lock(id), read);
        suggestion.publish(said);
        return done(suggestion, SuggestionAct.PUBLISH, desk.today(), said.title());
    }

    private RestResponse<SuggestionView> done(Suggestion suggestion, SuggestionAct act, LocalDate on, String words) {
        desk.note(suggestion, act, on, words);
        return desk.done(suggestion, it -> suggestions.view(it, true));
    }
}
