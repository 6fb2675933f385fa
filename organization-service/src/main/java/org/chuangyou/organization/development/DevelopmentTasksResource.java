package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One digest of what is due, so that nobody has to look through the persons one by one. */
@Path("/organizations/{id}/development-tasks")
@Authenticated
@Tag(name = "发展党员")
class DevelopmentTasksResource {

    private record After(LocalDate day, String code) {}

    private static final After START = new After(LocalDate.of(1900, 1, 1), "");

    private final Digest digest;
    private final Ways ways;
    private final Outlook outlook;
    private final Membership membership;
    private final Authority authority;
    private final Audit audit;
    private final Days days;

    DevelopmentTasksResource(
            Digest digest,
            Ways ways,
            Outlook outlook,
            Membership membership,
            Authority authority,
            Audit audit,
            Days days) {
        this.digest = digest;
        this.ways = ways;
        this.outlook = outlook;
        this.membership = membership;
        this.authority = authority;
        this.audit = audit;
        this.days = days;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDevelopmentTasks",
            summary = "近期应办",
            description = "本组织及下级组织中，within 天内应办和已逾期的，按最迟应办之日排列，每人一条。")
    public Page<PersonTasks> list(
            @RestPath UUID id,
            @RestQuery @DefaultValue("30") @Min(0) @Max(366) @Parameter(description = "多少天内") int within,
            @BeanParam @Valid PageRequest page) {
        authority.requireReading(id);
        audit.record("read-development-tasks", id);
        var after = page.after(2, key -> new After(LocalDate.parse(key.get(0)), key.get(1)))
                .orElse(START);
        var due = digest.of(id, days.today().plusDays(within), after.day(), after.code(), page.limit + 1);
        return Page.of(due, page, way -> List.of(way.dueOn(), way.personCode()), this::tasks);
    }

    private PersonTasks tasks(DueWay due) {
        var person = membership.require(due.personId());
        var way = ways.readable(person);
        return new PersonTasks(
                person.id(),
                person.code(),
                person.name(),
                person.organizationId(),
                person.stage(),
                outlook.of(way.milestones()).stream()
                        .filter(task -> task.dueOn() != null)
                        .toList());
    }
}
