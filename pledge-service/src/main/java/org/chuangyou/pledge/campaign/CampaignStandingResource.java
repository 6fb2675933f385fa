package org.chuangyou.pledge.campaign;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Reach;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** For the office that sees to it that nobody falls behind unnoticed. */
@Path("/campaigns/{id}/standing")
@Authenticated
@Tag(name = "活动")
class CampaignStandingResource {

    private final CampaignSteps steps;
    private final OpenCampaigns campaigns;
    private final Reach reach;
    private final BranchStandings standings;
    private final Clock clock;

    CampaignStandingResource(
            CampaignSteps steps, OpenCampaigns campaigns, Reach reach, BranchStandings standings, Clock clock) {
        this.steps = steps;
        this.campaigns = campaigns;
        this.reach = reach;
        this.standings = standings;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "readCampaignStanding",
            summary = "各组织的进度",
            description = "逐个组织列出方案、各状态的承诺、月报、待确认的了结和逾期的留言，没有动静的组织也列；按组织代码排列，不排名。" + "在该组织或其上级组织任职的人可见。")
    @APIResponse(responseCode = "403", description = "不在该组织或其上级组织任职")
    public Page<BranchStanding> read(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "组织，含其下级；省略为主办组织") UUID organization,
            @RestQuery
                    @Pattern(regexp = "[0-9]{4}-(?:0[1-9]|1[0-2])")
                    @Parameter(description = "哪个月的月报；省略为上个月", example = "2011-05")
                    String month,
            @BeanParam @Valid PageRequest page) {
        var at = overseen(id, organization);
        var today = LocalDate.now(clock);
        var asked = month == null ? YearMonth.from(today).minusMonths(1) : YearMonth.parse(month);
        var key = page.after(2, BranchStandings.Key::of).orElse(BranchStandings.Key.FIRST);
        var found = standings.in(new BranchStandings.Query(id, at, asked), today, key, page.limit + 1);
        return Page.of(found, page, it -> List.of(it.code(), it.organizationId()), it -> it);
    }

    private UUID overseen(UUID id, UUID organization) {
        var organizer = steps.requireVisible(id).organizationId();
        var at = organization == null ? organizer : organization;
        reach.requireCommittee(at);
        campaigns.requireWithin(at, organizer);
        return at;
    }
}
