package org.chuangyou.pledge.task;

import java.net.URI;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.privacy.Discreet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/tasks")
@Authenticated
@Discreet
@Tag(name = "任务分解")
class TaskResponseResource {

    private static final String RESPONSE = "/{id}/items/{number:[0-9]{1,3}}/responses/{organizationId}";

    private final Tasks tasks;
    private final TaskResponses responses;
    private final Assignments assignments;
    private final Reach reach;
    private final Desk desk;
    private final Outbox outbox;

    TaskResponseResource(
            Tasks tasks, TaskResponses responses, Assignments assignments, Reach reach, Desk desk, Outbox outbox) {
        this.tasks = tasks;
        this.responses = responses;
        this.assignments = assignments;
        this.reach = reach;
        this.desk = desk;
        this.outbox = outbox;
    }

    @PUT
    @Path(RESPONSE)
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "已答复过时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "answerTask",
            summary = "答复一项任务",
            description = "该组织或其上级组织任职的人说明是否有关（无关写理由）、进展、完成了什么；项的序号从 1 起。内容完全相同的重发不改变任何东西。")
    @APIResponse(responseCode = "200", description = "已修改")
    @APIResponse(responseCode = "201", description = "已答复")
    @APIResponse(responseCode = "400", description = "无关而没有理由，或完成而没有日期等前后不一")
    @APIResponse(responseCode = "409", description = "没有分给这个组织")
    public RestResponse<TaskResponseView> answer(
            @RestPath UUID id,
            @RestPath int number,
            @RestPath UUID organizationId,
            @NotNull @Valid NewResponse said,
            @BeanParam ReadVersion read) {
        var task = assignments.requireVisible(tasks.require(id));
        requireAnswerable(task, number, organizationId);
        if (said.doneOn() != null) {
            desk.past(said.doneOn());
        }
        var existing = responses.lock(id, number, organizationId);
        if (existing.isEmpty()) {
            return create(task, new TaskResponse(id, number, organizationId), said);
        }
        var response = existing.get();
        if (!response.says(said)) {
            read.require(response.version());
            keep(task, response, said);
        }
        return Etag.ok(response.view(), response.version());
    }

    @GET
    @Path(RESPONSE)
    @Operation(operationId = "readTaskAnswer", summary = "一项任务的答复")
    public RestResponse<TaskResponseView> read(@RestPath UUID id, @RestPath int number, @RestPath UUID organizationId) {
        assignments.requireVisible(tasks.require(id)).requireItem(number);
        var response = responses.of(id, number, organizationId).orElseThrow(TaskProblems::noResponse);
        return Etag.ok(response.view(), response.version());
    }

    private void requireAnswerable(Task task, int number, UUID organizationId) {
        task.requireStanding();
        task.requireItem(number);
        reach.requireCommittee(organizationId);
        assignments.require(task, organizationId);
    }

    private void keep(Task task, TaskResponse response, NewResponse said) {
        outbox.add(response.answer(said, desk.today()));
        responses.persistAndFlush(response);
        desk.note(task, TaskAct.ANSWER, desk.today(), said.done() == null ? said.progress() : said.done());
    }

    private RestResponse<TaskResponseView> create(Task task, TaskResponse response, NewResponse said) {
        keep(task, response, said);
        var view = response.view();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create(
                        "/tasks/" + view.taskId() + "/items/" + view.item() + "/responses/" + view.organizationId()))
                .tag(Etag.of(response.version()))
                .build();
    }
}
