package org.chuangyou.organization.post;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.organization.tree.Authority;
import org.chuangyou.organization.tree.OrganizationLock;
import org.chuangyou.organization.vote.Elections;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** From an election to the posts it gives, so that nobody types the elected in again. */
@Path("/votes/{id}/seating")
@Authenticated
@Tag(name = "任期与换届")
class SeatingResource {

    private final Elections elections;
    private final Seating seating;
    private final OrganizationLock lock;
    private final Authority authority;

    SeatingResource(Elections elections, Seating seating, OrganizationLock lock, Authority authority) {
        this.elections = elections;
        this.seating = seating;
        this.lock = lock;
        this.authority = authority;
    }

    @POST
    @Idempotent
    @Transactional
    @ResponseStatus(201)
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "seatElected",
            summary = "当选人就任",
            description = "选举结果签名后，由上级组织按批复一次登记：换届填 termYears，新一届任期开始，上一届的书记、副书记和委员同时免去；"
                    + "补选不填，当选人加入现任一届。再次投票、另行选举当选的一并登记。每次选举只登记一次。")
    @APIResponse(responseCode = "201", description = "已登记；支委会人数异常、提前或延期换届的有提醒")
    @APIResponse(responseCode = "409", description = "不是选举、名额未选满、记录未签完、已登记，或所填与当选人不符")
    public SeatingView seat(@RestPath UUID id, @NotNull @Valid NewSeating wanted) {
        var organization = elections.organizationOf(id).orElseThrow(NotFoundException::new);
        authority.requireOversight(organization);
        var place = lock.ofStanding(organization);
        var election = elections.election(id).orElseThrow(() -> SeatingProblems.notAnElection(id));
        return seating.seat(place, election, wanted);
    }
}
