package org.chuangyou.pledge.task;

import java.util.UUID;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.summary.Span;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/organizations/{organizationId}/task-standing")
@Authenticated
@Tag(name = "任务分解")
class TaskStandingResource {

    private final Standings standings;
    private final Reach reach;
    private final Desk desk;

    TaskStandingResource(Standings standings, Reach reach, Desk desk) {
        this.standings = standings;
        this.reach = reach;
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "readTaskStandingOfOrganization",
            summary = "一个组织的任务完成情况",
            description = "该组织自己分到的任务共几项、与其有关几项、已完成几项；按文件日期取期间。")
    public Standing read(@RestPath UUID organizationId, @BeanParam Span span) {
        reach.requireInside(organizationId);
        return standings.of(organizationId, span.first(), span.last(desk.today()));
    }
}
