package org.chuangyou.pledge.deed;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.matter.RecordAct;
import org.chuangyou.pledge.privacy.Discreet;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/volunteer-teams")
@Authenticated
@Discreet
@Tag(name = "志愿服务")
class TeamResource {

    private final Teams teams;
    private final Desk desk;
    private final Lists lists;
    private final Reach reach;

    TeamResource(Teams teams, Desk desk, Lists lists, Reach reach) {
        this.teams = teams;
        this.desk = desk;
        this.lists = lists;
        this.reach = reach;
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "formTeam", summary = "成立党员义工服务队", description = "本组织或上级组织任职的人登记。")
    @APIResponse(responseCode = "201", description = "已登记")
    public RestResponse<TeamView> form(@NotNull @Valid NewTeam said) {
        var opening = desk.openAsCommittee(said.organizationId());
        desk.past(said.formedOn());
        reach.requireMembers(List.of(said.leaderCode()));
        var team = new Team(opening, said);
        desk.note(team, RecordAct.RECORD, said.formedOn(), said.name());
        return desk.created(team, "/volunteer-teams", this::view);
    }

    @GET
    @Transactional
    @Operation(operationId = "listTeams", summary = "服务队", description = "本人所在组织和任职组织及其下级组织的；新的在前。")
    public Page<TeamView> list(
            @RestQuery @Parameter(description = "组织，含其下级") UUID organization, @BeanParam @Valid PageRequest page) {
        return lists.visible(Search.in(Team.class, "volunteer_team").atOrBelow(organization), page, Team::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readTeam", summary = "一支服务队")
    public RestResponse<TeamView> read(@RestPath UUID id) {
        var team = desk.inside(teams.require(id));
        desk.noteReading(team);
        return desk.answer(team, this::view);
    }

    private TeamView view(Team team) {
        return team.view(desk.organizationOf(team));
    }
}
