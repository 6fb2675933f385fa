package org.chuangyou.organization.cadre;

import java.net.URI;
import java.util.List;
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
import org.chuangyou.chassis.web.ReadVersion;
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

/** Rounds of reserve cadres: anybody signed in may know that there is one and how many came how far. */
@Path("/cadre-rounds")
@Authenticated
@Tag(name = "后备干部")
class CadreRoundResource {

    static final UUID NEWEST = new UUID(-1, -1);

    private final CadreRounds rounds;
    private final CadreNominations nominations;
    private final OrganizationTree tree;
    private final Authority authority;
    private final Days days;
    private final Audit audit;

    CadreRoundResource(
            CadreRounds rounds,
            CadreNominations nominations,
            OrganizationTree tree,
            Authority authority,
            Days days,
            Audit audit) {
        this.rounds = rounds;
        this.nominations = nominations;
        this.tree = tree;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(summary = "开展一次后备干部选拔", description = "由组织选拔的党组织或其上级的书记、副书记、组织委员发起。")
    @APIResponse(responseCode = "201", description = "已发起")
    public RestResponse<CadreRoundView> open(@NotNull @Valid NewCadreRound wanted) {
        tree.find(wanted.organizationId()).orElseThrow(NotFoundException::new);
        authority.requireManagement(wanted.organizationId());
        days.notAhead("documentDate", wanted.documentDate());
        var round = new CadreRound(wanted, days.today());
        rounds.persistAndFlush(round);
        audit.record("open-cadre-round", round.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, round.view())
                .location(URI.create("/cadre-rounds/" + round.id()))
                .tag(Etag.of(round.version()))
                .build();
    }

    @GET
    @Operation(summary = "后备干部选拔列表", description = "新的在前；可按党组织、年度筛选。")
    public Page<CadreRoundView> list(
            @RestQuery @Parameter(description = "组织选拔的党组织") UUID organization,
            @RestQuery @Parameter(description = "年度", example = "2011") Integer year,
            @BeanParam @Valid PageRequest page) {
        var before = page.after(1, key -> UUID.fromString(key.get(0))).orElse(NEWEST);
        var rows = rounds.newestFirst(organization, year, before, page.limit + 1);
        return Page.of(rows, page, round -> List.of(round.id()), CadreRound::view);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "一次后备干部选拔")
    public RestResponse<CadreRoundView> find(@RestPath UUID id) {
        var round = rounds.require(id);
        return Etag.ok(round.view(), round.version());
    }

    @GET
    @Path("/{id}/figures")
    @Operation(summary = "各环节人数", description = "推荐、笔试、考核合格、公示、列入、退出的人数；只报数，不列名，不排名。")
    public CadreFigures figures(@RestPath UUID id) {
        rounds.require(id);
        return nominations.figures(id);
    }

    @POST
    @Path("/{id}/closing")
    @Transactional
    @Operation(summary = "结束选拔", description = "全部人选均已列入或退出后方可结束；此后不再变动。")
    @APIResponse(responseCode = "200", description = "已结束")
    @APIResponse(responseCode = "409", description = "已结束，或还有人选未走完程序")
    public RestResponse<CadreRoundView> close(@RestPath UUID id, @BeanParam ReadVersion read) {
        var round = rounds.lock(id);
        authority.requireManagement(round.organizationId());
        read.require(round.version());
        round.close(nominations.onTheWay(id), days.today());
        rounds.flush();
        audit.record("close-cadre-round", id);
        return Etag.ok(round.view(), round.version());
    }
}
