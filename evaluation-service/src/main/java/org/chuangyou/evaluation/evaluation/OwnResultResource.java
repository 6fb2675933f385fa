package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.evaluation.result.FrozenResults;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/evaluations/mine/results")
@Authenticated
@Tag(name = "结果")
class OwnResultResource {

    private final Evaluations evaluations;
    private final FrozenResults frozen;
    private final Caller caller;
    private final Audit audit;

    OwnResultResource(Evaluations evaluations, FrozenResults frozen, Caller caller, Audit audit) {
        this.evaluations = evaluations;
        this.frozen = frozen;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listOwnResults",
            summary = "本人被测评的结果",
            description = "关闭之后可以查看，只有本人的，不论是否公布（评议结果应向党员反馈，创先发〔2011〕17号）。少于 k 张选票的票种同样不予显示。")
    public Page<OwnResultView> list(@BeanParam @Valid PageRequest page) {
        var me = caller.requirePersonCode();
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(new UUID(0, 0));
        var found = evaluations.judging(me, after, page.limit + 1);
        audit.record("list-own-results", me);
        return Page.of(found, page, evaluation -> List.of(evaluation.id()), evaluation -> own(evaluation, me));
    }

    /** The results list their subjects in the evaluation's order. */
    private OwnResultView own(Evaluation evaluation, String me) {
        var results = frozen.read(evaluation.id()).orElseThrow();
        var persons = evaluation.subjects().stream().map(Subject::personCode).toList();
        return OwnResultView.of(results, results.subjects().get(persons.indexOf(me)));
    }
}
