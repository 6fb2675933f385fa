package org.chuangyou.pledge.task;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/tasks/{id}")
@Authenticated
@Tag(name = "任务分解")
class FollowedResource {

    private final Tasks tasks;
    private final Assignments assignments;
    private final Followed followed;

    FollowedResource(Tasks tasks, Assignments assignments, Followed followed) {
        this.tasks = tasks;
        this.assignments = assignments;
        this.followed = followed;
    }

    @GET
    @Path("/assignments")
    @Operation(operationId = "listTaskAssignments", summary = "分给了谁", description = "分到任务的各组织，各办到哪一步；收回的任务不再计数。")
    public Page<AssignmentView> assignments(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        assignments.requireVisible(tasks.require(id));
        var after = page.after(1, parts -> UUID.fromString(parts.get(0))).orElse(Followed.FIRST);
        return Page.of(
                followed.assignments(id, after, page.limit + 1), page, it -> List.of(it.organizationId()), it -> it);
    }

    @GET
    @Path("/responses")
    @Operation(operationId = "listTaskAnswers", summary = "各组织的答复", description = "逐项逐组织，未答复的也列出；收回的任务不再列。")
    public Page<StateView> responses(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "办到哪一步") TaskState state,
            @BeanParam @Valid PageRequest page) {
        assignments.requireVisible(tasks.require(id));
        var key = page.after(2, Key::of).orElse(Key.FIRST);
        var found = followed.states(id, state, key.item(), key.organization(), page.limit + 1);
        return Page.of(found, page, it -> List.of(it.item(), it.organizationId()), it -> it);
    }

    private record Key(int item, UUID organization) {

        static final Key FIRST = new Key(0, new UUID(0, 0));

        static Key of(List<String> parts) {
            return new Key(Integer.parseInt(parts.get(0)), UUID.fromString(parts.get(1)));
        }
    }
}
