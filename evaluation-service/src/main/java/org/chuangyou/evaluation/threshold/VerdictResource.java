package org.chuangyou.evaluation.threshold;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.evaluation.organization.Authority;
import org.chuangyou.evaluation.result.FrozenResults;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/evaluations/{id}/verdicts")
@Authenticated
@Tag(name = "满意率门槛")
class VerdictResource {

    private final FrozenResults frozen;
    private final Thresholds thresholds;
    private final Judging judging;
    private final Authority authority;
    private final Audit audit;

    VerdictResource(FrozenResults frozen, Thresholds thresholds, Judging judging, Authority authority, Audit audit) {
        this.frozen = frozen;
        this.thresholds = thresholds;
        this.judging = judging;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(summary = "结果是否达到门槛", description = "限组织方及其上级的任职人员，关闭之后。按门槛自己的口径，从定稿的票数重新计算；各组按权重合计；不予显示的对象不下结论。")
    @APIResponse(responseCode = "409", description = "门槛用于另一类对象或别的组织，或其口径与测评表的等次不符")
    public Page<Verdict> list(
            @RestPath UUID id, @RestQuery @NotNull @Parameter(description = "门槛的代码，见 /thresholds") String threshold) {
        var results = frozen.read(id)
                .filter(found -> authority.sees(found.organizationId()))
                .orElseThrow(ThresholdProblems::noResults);
        var verdicts = judging.of(results, thresholds.require(threshold).view());
        audit.record("judge-results", id);
        return new Page<>(verdicts, null);
    }
}
