package org.chuangyou.organization.person;

import java.util.Map;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.calendar.Months;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Departures and suspensions of the vote. */
@Path("/persons/{id}")
@Authenticated
@Tag(name = "人员")
class DepartureResource {

    private final PersonActs acts;
    private final Membership membership;
    private final Authority authority;
    private final Rules rules;

    DepartureResource(PersonActs acts, Membership membership, Authority authority, Rules rules) {
        this.acts = acts;
        this.membership = membership;
        this.authority = authority;
        this.rules = rules;
    }

    @POST
    @Path("/departure")
    @Transactional
    @Operation(
            operationId = "recordDeparture",
            summary = "离开",
            description = "转出县外、退党、去世由支部办理，除名、开除由上级党组织办理。所任职务同日终止；人员仍留在历史中。")
    public RestResponse<PersonView> depart(
            @RestPath UUID id, @NotNull @Valid NewDeparture wanted, @BeanParam ReadVersion read) {
        var person = acts.begin(id, read);
        if (wanted.departure().belongsToDevelopment()) {
            throw Refusal.conflict("departure-by-development")
                    .with("departure", wanted.departure())
                    .asException();
        }
        if (wanted.departure().isDecidedAbove()) {
            authority.requireOversight(person.organizationId());
        }
        acts.notAhead("on", wanted.on());
        membership.depart(id, wanted.departure(), wanted.on());
        acts.file(person, wanted.departure().name(), wanted.on(), wanted.documentNumber(), wanted.remark());
        return acts.done(person, "record-departure");
    }

    @POST
    @Path("/voting-suspension")
    @Transactional
    @Operation(operationId = "suspendVoting", summary = "留党察看", description = "由上级党组织办理；其间没有表决权、选举权和被选举权，最长两年。")
    public RestResponse<PersonView> suspend(
            @RestPath UUID id, @NotNull @Valid NewSuspension wanted, @BeanParam ReadVersion read) {
        var person = acts.beginAbove(id, read);
        acts.notAhead("effectiveOn", wanted.effectiveOn());
        if (!wanted.until().isAfter(wanted.effectiveOn())) {
            throw Refusal.invalid("dates-out-of-order")
                    .with("field", "until")
                    .with("value", wanted.until())
                    .with("earlierField", "effectiveOn")
                    .with("earlier", wanted.effectiveOn())
                    .asException();
        }
        rules.judge()
                .check(
                        Rule.SUSPENSION_MONTHS,
                        Months.begun(wanted.effectiveOn(), wanted.until()),
                        Map.of("from", wanted.effectiveOn(), "until", wanted.until()));
        person.suspendVoting(wanted.effectiveOn(), wanted.until());
        acts.file(person, "VOTING_SUSPENDED", wanted.effectiveOn(), wanted.documentNumber(), null);
        return acts.done(person, "suspend-voting");
    }

    @POST
    @Path("/voting-suspension/end")
    @Transactional
    @Operation(operationId = "restoreVoting", summary = "恢复党员权利", description = "留党察看期满前提前恢复；期满的自次日起自行恢复表决权。")
    public RestResponse<PersonView> restore(
            @RestPath UUID id, @NotNull @Valid EndOfSuspension wanted, @BeanParam ReadVersion read) {
        var person = acts.beginAbove(id, read);
        acts.notAhead("effectiveOn", wanted.effectiveOn());
        if (person.votingSuspendedUntil() == null
                || person.votingSuspendedUntil().isBefore(wanted.effectiveOn())) {
            throw Refusal.conflict("not-suspended").asException();
        }
        person.suspendVoting(wanted.effectiveOn(), null);
        acts.file(person, "VOTING_RESTORED", wanted.effectiveOn(), wanted.documentNumber(), null);
        return acts.done(person, "restore-voting");
    }
}
