package org.chuangyou.pledge.suggestion;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/suggestions")
@Authenticated
@Discreet
@Tag(name = "献计献策")
class SuggestionResource {

    private static final String OVERDUE = "id IN (SELECT w.id FROM waiting_suggestion w WHERE w.due_on < :day)";

    private final Suggestions suggestions;
    private final Desk desk;
    private final Reach reach;
    private final Lists lists;
    private final Caller caller;

    SuggestionResource(Suggestions suggestions, Desk desk, Reach reach, Lists lists, Caller caller) {
        this.suggestions = suggestions;
        this.desk = desk;
        this.reach = reach;
        this.lists = lists;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listSuggestions",
            summary = "建议列表",
            description = "本人所在组织和任职组织及其下级组织的，不示提出人；sender=me 为本人提出的，不论向哪个组织；sentUpTo 为推荐给该上级组织的。")
    public Page<SuggestionView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization,
            @RestQuery @Parameter(description = "状态") SuggestionStatus status,
            @RestQuery @Parameter(description = "第几次征集") UUID round,
            @RestQuery @Parameter(description = "推荐给哪个上级组织") UUID sentUpTo,
            @RestQuery @Pattern(regexp = "true") @Parameter(description = "true：只看过了期限还没有决定的") String due,
            @RestQuery @Pattern(regexp = "me") @Parameter(description = "me：只看本人提出的") String sender,
            @BeanParam @Valid PageRequest page) {
        var search = Search.in(Suggestion.class, "suggestion")
                .atOrBelow(organization)
                .and("status = :status", "status", status)
                .and("round_id = :round", "round", round)
                .and("sent_up_to = :superior", "superior", sentUpTo)
                .and(OVERDUE, "day", due == null ? null : desk.today());
        if (sender == null) {
            return lists.visible(search, page, suggestions.views(false));
        }
        return lists.all(
                search.and("recorded_by = :sender", "sender", caller.requirePersonCode()),
                page,
                suggestions.views(true));
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "readSuggestion", summary = "一条建议", description = "提出人、本组织党员和本组织及其上级组织任职的人可见；提出人只示任职的人。")
    public RestResponse<SuggestionView> read(@RestPath UUID id) {
        var suggestion = suggestions.require(id);
        if (caller.requirePersonCode().equals(suggestion.recordedBy())) {
            return desk.answer(suggestion, this::own);
        }
        if (!suggestion.isSentUpTo(reach::oversees)) {
            desk.inside(suggestion);
        }
        var overseen = reach.oversees(suggestion.organizationId());
        desk.noteReading(suggestion);
        return desk.answer(suggestion, it -> suggestions.view(it, overseen));
    }

    private SuggestionView own(Suggestion suggestion) {
        return suggestions.view(suggestion, true);
    }
}
