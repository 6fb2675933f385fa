package org.chuangyou.organization.cadre;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is recommended in a round: given by branches, read by those who hold the round. */
@Path("/cadre-rounds/{round}/nominations")
@Authenticated
@Tag(name = "后备干部")
class CadreNominationResource {

    private final CadreRounds rounds;
    private final CadreNominations nominations;
    private final OrganizationTree tree;
    private final Members members;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    CadreNominationResource(
            CadreRounds rounds,
            CadreNominations nominations,
            OrganizationTree tree,
            Members members,
            Authority authority,
            Days days,
            Audit audit) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.tree = tree;
        this.members = members;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(summary = "推荐后备干部", description = "由组织选拔的党组织及其下级推荐本组织及下级的人员；推荐会票数可不填。")
    @APIResponse(responseCode = "201", description = "已推荐")
    @APIResponse(responseCode = "409", description = "选拔已结束、不在选拔范围、人员不属于推荐组织，或已被推荐")
    public RestResponse<NominationView> nominate(@RestPath UUID round, @NotNull @Valid NewNomination wanted) {
        authority.requireManagement(wanted.organizationId());
        var locked = rounds.lock(round);
        locked.requireOpen();
        var person = requireAllowed(locked, wanted);
        var nomination = new CadreNomination(round, wanted);
        nominations.persistAndFlush(nomination);
        audit.record("nominate-cadre", nomination.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, nomination.view(person, true))
                .location(URI.create("/cadre-nominations/" + nomination.id()))
                .tag(Etag.of(nomination.version()))
                .build();
    }

    @GET
    @Transactional
    @Operation(summary = "被推荐人员", description = "限组织选拔的党组织及其上级查看，查看留痕；按人员编号排序，不列成绩，不排名。")
    public Page<NominationSummary> list(
            @RestPath UUID round, @RestQuery NominationStatus status, @BeanParam @Valid PageRequest page) {
        authority.requireManagement(rounds.require(round).organizationId());
        audit.record("read-cadre-nominations", round);
        var after = page.after(1, key -> key.get(0)).orElse("");
        var rows = nominations.byPersonCode(round, status, after, page.limit + 1);
        Map<UUID, Someone> persons =
                members.byIds(rows.stream().map(CadreNomination::personId).toList());
        return Page.of(
                rows,
                page,
                nomination -> List.of(persons.get(nomination.personId()).code()),
                nomination -> nomination.summary(persons.get(nomination.personId())));
    }

    private Someone requireAllowed(CadreRound round, NewNomination wanted) {
        days.notAhead("nominatedOn", wanted.nominatedOn());
        if (wanted.votes() != null) {
            wanted.votes().requirePlausible();
        }
        var organization = tree.find(wanted.organizationId()).orElseThrow(NotFoundException::new);
        if (!tree.isAtOrAbove(round.organizationId(), organization.id())) {
            throw CadreProblems.outsideRound(
                    organization.name(),
                    tree.find(round.organizationId()).orElseThrow().name());
        }
        var person = members.find(wanted.personId())
                .filter(someone -> tree.isAtOrAbove(organization.id(), someone.organizationId()))
                .orElseThrow(() -> CadreProblems.nomineeFromElsewhere(organization.name()));
        if (nominations.has(round.id(), person.id())) {
            throw CadreProblems.alreadyNominated();
        }
        return person;
    }
}
