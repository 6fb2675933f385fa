package org.chuangyou.evaluation.evaluation;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.organization.Authority;
import org.chuangyou.evaluation.organization.Directory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/evaluations")
@Authenticated
@Tag(name = "测评")
class EvaluationResource {

    private final Evaluations evaluations;
    private final Drafting drafting;
    private final Opening opening;
    private final Casting casting;
    private final Closing closing;
    private final Views views;
    private final Authority authority;
    private final Directory directory;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    EvaluationResource(
            Evaluations evaluations,
            Drafting drafting,
            Opening opening,
            Casting casting,
            Closing closing,
            Views views,
            Authority authority,
            Directory directory,
            Outbox outbox,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.evaluations = evaluations;
        this.drafting = drafting;
        this.opening = opening;
        this.casting = casting;
        this.closing = closing;
        this.views = views;
        this.authority = authority;
        this.directory = directory;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "起草测评", description = "限组织方（或其上级）的书记、副书记。被测评对象须在组织方之内或其下。")
    @APIResponse(responseCode = "201", description = "已起草")
    public RestResponse<EvaluationView> draft(@NotNull @Valid DraftEvaluation draft) {
        authority.requireOrganizer(draft.organizationId());
        var evaluation = new Evaluation(UuidCreator.getTimeOrderedEpoch(), draft, drafting.check(draft));
        evaluations.persistAndFlush(evaluation);
        audit.record("draft-evaluation", evaluation.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, views.of(evaluation))
                .location(URI.create("/evaluations/" + evaluation.id()))
                .tag(Etag.of(evaluation.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(summary = "列出测评", description = "某党组织及其下级所组织的测评。")
    public Page<EvaluationView> list(
            @RestQuery @NotNull @Parameter(description = "组织方所在的子树") UUID organizationId,
            @BeanParam @Valid PageRequest page) {
        authority.requireSight(organizationId);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        var found = evaluations.after(after, directory.subtree(organizationId), page.limit + 1);
        audit.record("list-evaluations", organizationId);
        return Page.of(found, page, evaluation -> List.of(evaluation.id()), views::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(summary = "查看测评", description = "关闭之前只有发出数，没有收回数，也没有结果。")
    public RestResponse<EvaluationView> read(@RestPath UUID id) {
        var evaluation = evaluations.requireVisible(id);
        audit.record("read-evaluation", id);
        return shown(evaluation);
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(summary = "修改草稿")
    public RestResponse<EvaluationView> edit(
            @RestPath UUID id, @NotNull @Valid DraftEvaluation draft, @BeanParam ReadVersion read) {
        var evaluation = evaluations.requireDecidable(id, read);
        authority.requireOrganizer(draft.organizationId());
        evaluation.edit(draft, drafting.check(draft));
        return decided("edit-evaluation", evaluation);
    }

    /** Making keys takes half a second for each contest, so a county's evaluation takes longer than other requests. */
    @POST
    @Path("/{id}/opening")
    @Transactional
    @TransactionConfiguration(timeout = 600)
    @Operation(summary = "开始测评", description = "各组应参加人数不得少于 k；被测评的党组织须在本次活动中已公布承诺。开始后指标、对象、分组不再改动。票种多时须等候数十秒。")
    public RestResponse<EvaluationView> open(@RestPath UUID id, @BeanParam ReadVersion read) {
        var evaluation = evaluations.requireDecidable(id, read);
        opening.of(evaluation);
        return decided("open-evaluation", evaluation);
    }

    @POST
    @Path("/{id}/casting")
    @Transactional
    @Operation(summary = "开始投票（先领后投）", description = "仅用于 STRICT：此后不再抽取测评码、不再发票，只收票。")
    public RestResponse<EvaluationView> beginCasting(@RestPath UUID id, @BeanParam ReadVersion read) {
        var evaluation = evaluations.requireDecidable(id, read);
        casting.of(evaluation);
        return decided("begin-casting", evaluation);
    }

    /** Some seven thousand ballots are counted and rewritten in a second, and a county may have far more. */
    @POST
    @Path("/{id}/closing")
    @Transactional
    @TransactionConfiguration(timeout = 600)
    @Operation(
            summary = "关闭测评（M4）",
            description = "须由两名书记、副书记先后办理：第一人提出，照常发票、收票；第二人办理后不再发票、收票，当即计票，结果定稿。选票多时须等候；中途失败的，再办理一次即可，结果不变。")
    @APIResponse(responseCode = "200", description = "已关闭")
    @APIResponse(responseCode = "202", description = "已提出，等另一人办理")
    @APIResponse(responseCode = "409", description = "提出的人不能自己再办理，或所处状态不能关闭")
    public RestResponse<EvaluationView> close(@RestPath UUID id, @BeanParam ReadVersion read) {
        var evaluation = evaluations.requireDecidable(id, read);
        var person = caller.requirePersonCode();
        if (evaluation.closingProposedBy().isPresent()) {
            closing.of(evaluation, person);
            return decided("close-evaluation", evaluation);
        }
        evaluation.proposeClosing(person);
        var proposed = decided("propose-closing", evaluation);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, proposed.getEntity())
                .tag(Etag.of(evaluation.version()))
                .build();
    }

    @POST
    @Path("/{id}/publication")
    @Transactional
    @Operation(summary = "公布结果", description = "此后无需登录即可查看结果。")
    public RestResponse<EvaluationView> publish(@RestPath UUID id, @BeanParam ReadVersion read) {
        var evaluation = evaluations.requireDecidable(id, read);
        outbox.add(evaluation.publish(clock));
        return decided("publish-evaluation", evaluation);
    }

    private RestResponse<EvaluationView> decided(String act, Evaluation evaluation) {
        evaluations.flush(); // a lost race surfaces here, as 412
        audit.record(act, evaluation.id());
        return shown(evaluation);
    }

    private RestResponse<EvaluationView> shown(Evaluation evaluation) {
        return Etag.ok(views.of(evaluation), evaluation.version());
    }
}
