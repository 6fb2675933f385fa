package org.chuangyou.evaluation.appraisal;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/appraisals/mine")
@Authenticated
@Tag(name = "民主评议党员")
class OwnAppraisalResource {

    private final Appraisals appraisals;
    private final AppraisedMembers members;
    private final AppraisalViews views;
    private final Caller caller;

    OwnAppraisalResource(Appraisals appraisals, AppraisedMembers members, AppraisalViews views, Caller caller) {
        this.appraisals = appraisals;
        this.members = members;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(operationId = "listOwnAppraisals", summary = "本人历年的民主评议", description = "最近的在前；一年一次，不分页。")
    public Page<OwnAppraisalView> list() {
        var own = members.ofPerson(caller.requirePersonCode()).stream()
                .map(this::view)
                .toList();
        return new Page<>(own, null);
    }

    private OwnAppraisalView view(AppraisedMember me) {
        var appraisal = appraisals.findById(me.appraisalId());
        return new OwnAppraisalView(
                appraisal.id(), appraisal.year(), appraisal.title(), appraisal.status(), views.of(appraisal, me));
    }
}
