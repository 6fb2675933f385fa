package org.chuangyou.pledge.check;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.pledge.PublishedPledge;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Checks are added to and never changed: 对承诺事项进行督查,找问题、析原因、多提醒、抓整改、促落实 (S1.8). */
@Path("/pledges/{id}/checks")
@Authenticated
@Tag(name = "督查")
class CheckResource {

    private final Checks checks;
    private final PublishedPledges pledges;
    private final Desk desk;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;

    CheckResource(Checks checks, PublishedPledges pledges, Desk desk, Outbox outbox, Audit audit, Caller caller) {
        this.checks = checks;
        this.pledges = pledges;
        this.desk = desk;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "checkPledge",
            summary = "督查承诺",
            description = "本组织或上级组织任职的人记下看到的情况、原因、提醒和整改期限；不得督查本人的承诺。只增不改：整改了再记一次，写明是哪一个问题，承诺了结后也可以记。")
    @APIResponse(responseCode = "201", description = "已记录")
    @APIResponse(responseCode = "400", description = "有问题而没有整改期限、已整改而没有写明哪个问题等前后不一")
    @APIResponse(responseCode = "403", description = "不在本组织或上级组织任职，或为本人的承诺")
    @APIResponse(responseCode = "409", description = "承诺不在进行中，或没有要整改的问题")
    public RestResponse<CheckView> check(@RestPath UUID id, @NotNull @Valid NewCheck said) {
        said.requireConsistent();
        var pledge = said.problemId() == null ? pledges.lockToCheck(id) : lockToPutRight(id, said.problemId());
        desk.between(pledge.publication().publishedOn(), said.checkedOn());
        var check = new Check(UuidCreator.getTimeOrderedEpoch(), id, said, caller.requirePersonCode());
        checks.persistAndFlush(check);
        outbox.add(new PledgeChecked(
                id, pledge.campaignId(), pledge.organizationId(), said.finding(), said.checkedOn(), said.putRightBy()));
        audit.record("check-pledge", id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, check.view())
                .location(URI.create("/pledges/" + id + "/checks"))
                .build();
    }

    private PublishedPledge lockToPutRight(UUID id, UUID problemId) {
        var pledge = pledges.lockToPutRight(id);
        if (!checks.isOpen(id, problemId)) {
            throw CheckProblems.nothingToPutRight(problemId);
        }
        return pledge;
    }

    @GET
    @Transactional
    @Operation(operationId = "listChecks", summary = "承诺的督查情况", description = "承诺人和本组织及其上级组织任职的人可见；新的在前。")
    public Page<CheckView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        pledges.requireInside(id);
        audit.record("list-checks", id);
        var key = page.before();
        return Page.of(checks.before(id, key, page.limit + 1), page, check -> List.of(check.id()), Check::view);
    }
}
