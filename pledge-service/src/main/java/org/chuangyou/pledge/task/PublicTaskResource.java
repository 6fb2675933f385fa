package org.chuangyou.pledge.task;

import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Lists;
import org.chuangyou.pledge.matter.MatterProblems;
import org.chuangyou.pledge.search.Search;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/public/tasks")
@Tag(name = "公开栏")
class PublicTaskResource {

    private final Tasks tasks;
    private final Standings standings;
    private final Desk desk;
    private final Lists lists;

    PublicTaskResource(Tasks tasks, Standings standings, Desk desk, Lists lists) {
        this.tasks = tasks;
        this.standings = standings;
        this.desk = desk;
        this.lists = lists;
    }

    @GET
    @Operation(operationId = "listPublicTasks", summary = "公开的任务", description = "无需登录；新的在前。")
    public Page<TaskView> list(
            @RestQuery @Parameter(description = "分解任务的组织，含其下级") UUID organization, @BeanParam @Valid PageRequest page) {
        return lists.all(Search.in(Task.class, "task").and("published").atOrBelow(organization), page, Task::view);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "readPublicTask", summary = "公开的一份文件及完成情况", description = "无需登录。")
    public PublicTask read(@RestPath UUID id) {
        var task = tasks.require(id);
        if (!task.isPublished()) {
            throw MatterProblems.notFound();
        }
        return new PublicTask(task.view(desk.organizationOf(task)), standings.of(id));
    }

    record PublicTask(TaskView task, Standing standing) {}
}
