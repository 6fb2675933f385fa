package org.chuangyou.organization.life;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Another person's meetings, for who answers for the branch. Every reading leaves an audit record. */
@Path("/persons/{id}/meetings")
@Authenticated
@Tag(name = "组织生活")
class PersonMeetingsResource {

    private final PersonMeetings personMeetings;
    private final Members members;
    private final Authority authority;
    private final Audit audit;

    PersonMeetingsResource(PersonMeetings personMeetings, Members members, Authority authority, Audit audit) {
        this.personMeetings = personMeetings;
        this.members = members;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(operationId = "listMeetingsOfPerson", summary = "一名党员参加会议情况", description = "限其所在组织或上级组织任职人员查看，查看留痕。")
    public Page<AttendedView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        var person = members.find(id).orElseThrow(NotFoundException::new);
        authority.requireReading(person.organizationId());
        audit.record("read-person-meetings", id);
        return personMeetings.of(id, page);
    }
}
