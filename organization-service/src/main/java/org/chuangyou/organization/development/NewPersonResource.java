package org.chuangyou.organization.development;

import java.net.URI;
import java.time.LocalDate;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.person.Membership.Enrolled;
import org.chuangyou.organization.person.Membership.Newcomer;
import org.chuangyou.organization.person.Stage;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Somebody new in a branch: who applies for membership, or comes as a member from outside the county. */
@Path("/persons")
@Authenticated
@Tag(name = "人员")
class NewPersonResource {

    private final Membership membership;
    private final Applications applications;
    private final DevelopmentRules rules;
    private final Authority authority;
    private final Audit audit;
    private final Days days;

    NewPersonResource(
            Membership membership,
            Applications applications,
            DevelopmentRules rules,
            Authority authority,
            Audit audit,
            Days days) {
        this.membership = membership;
        this.applications = applications;
        this.rules = rules;
        this.authority = authority;
        this.audit = audit;
        this.days = days;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "enrolPerson",
            summary = "新增人员",
            description = "支部接收入党申请（application），或接收县外转来的党员（arrival）；二者填且只填一项。")
    public RestResponse<NewcomerView> enrol(@NotNull @Valid NewPerson wanted) {
        authority.requireManagement(wanted.organizationId());
        var person = wanted.application() != null ? applicant(wanted) : member(wanted);
        audit.record("enrol-person", person.id());
        return RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED,
                        new NewcomerView(person.id(), person.code(), person.name(), person.stage()))
                .location(URI.create("/persons/" + person.id()))
                .build();
    }

    private Enrolled applicant(NewPerson wanted) {
        var appliedOn = wanted.application().appliedOn();
        applications.check(wanted.bornOn(), appliedOn);
        var person = membership.enrol(newcomer(wanted, Stage.APPLICANT, null, appliedOn));
        applications.ofNew(person, appliedOn);
        return person;
    }

    private Enrolled member(NewPerson wanted) {
        var arrival = wanted.arrival();
        if (!arrival.stage().isMember()) {
            throw Refusal.invalid("arrival-of-non-member")
                    .with("stage", arrival.stage())
                    .asException();
        }
        days.notAhead("arrivedOn", arrival.arrivedOn());
        days.notBefore("arrivedOn", arrival.arrivedOn(), "admittedOn", arrival.admittedOn());
        rules.age(wanted.bornOn(), arrival.admittedOn());
        var person = membership.enrol(newcomer(wanted, arrival.stage(), arrival.admittedOn(), arrival.arrivedOn()));
        membership.file(person.id(), "ARRIVED", arrival.arrivedOn(), arrival.letterNumber(), arrival.from());
        return person;
    }

    private static Newcomer newcomer(NewPerson wanted, Stage stage, LocalDate admittedOn, LocalDate from) {
        return new Newcomer(
                wanted.code(),
                wanted.name().strip(),
                wanted.gender(),
                wanted.bornOn(),
                wanted.education(),
                wanted.organizationId(),
                wanted.unitId(),
                stage,
                admittedOn,
                from);
    }
}
