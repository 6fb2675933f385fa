package org.chuangyou.evaluation.evaluation;

import java.time.Clock;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.urn.Urn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Where slips have leaked or the wrong people were asked, to count would be worse than not to. */
@Path("/evaluations/{id}/annulment")
@Authenticated
@Tag(name = "测评")
class AnnulmentResource {

    private final Evaluations evaluations;
    private final Views views;
    private final Roll roll;
    private final Urn urn;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AnnulmentResource(
            Evaluations evaluations, Views views, Roll roll, Urn urn, Outbox outbox, Audit audit, Clock clock) {
        this.evaluations = evaluations;
        this.views = views;
        this.roll = roll;
        this.urn = urn;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @POST
    @Transactional
    @Operation(
            operationId = "annulEvaluation",
            summary = "作废测评",
            description = "限组织方（或其上级）的书记、副书记，开始之后、关闭之前，须写明理由。此后不再发票、收票，已投的票不计、不公布；关闭之后不能作废。需要的，另行起草。")
    @APIResponse(responseCode = "200", description = "已作废")
    @APIResponse(responseCode = "409", description = "所处状态不能作废")
    public RestResponse<EvaluationView> annul(
            @RestPath UUID id, @NotNull @Valid NewAnnulment annulment, @BeanParam ReadVersion read) {
        var evaluation = evaluations.requireDecidable(id, read);
        outbox.add(evaluation.annul(annulment.reason(), clock));
        evaluations.flush(); // a lost race surfaces here, as 412
        roll.close(id);
        audit.record("annul-evaluation", id);
        // Last: it is no part of this transaction. Should the commit fail, it is annulled again.
        urn.endCasting(id);
        return Etag.ok(views.of(evaluation), evaluation.version());
    }
}
