package org.chuangyou.organization.life;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who was expected and who came, by name. Every reading leaves an audit record. */
@Path("/meetings/{id}/attendance")
@Authenticated
@Tag(name = "组织生活")
class AttendanceResource {

    private final Meetings meetings;
    private final Members members;
    private final Authority authority;
    private final Audit audit;

    AttendanceResource(Meetings meetings, Members members, Authority authority, Audit audit) {
        this.meetings = meetings;
        this.members = members;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readAttendance",
            summary = "出席名单",
            description = "限本组织或上级组织任职人员查看，查看留痕；按人员编号排列，不排名，不作评分依据。")
    public Roll of(@RestPath UUID id) {
        var meeting = meetings.require(id);
        authority.requireReading(meeting.organizationId());
        audit.record("read-attendance", id);
        var attendance = meeting.attendance();
        return new Roll(members.byIds(attendance.keySet()).values().stream()
                .map(one -> {
                    var attended = attendance.get(one.id());
                    return new AttendanceView(
                            one.id(),
                            one.code(),
                            one.name(),
                            attended.presence(),
                            attended.leaveKind(),
                            attended.note());
                })
                .sorted(Comparator.comparing(AttendanceView::code))
                .toList());
    }

    /** Everybody who was expected at one meeting, by code. */
    record Roll(List<AttendanceView> items) {}
}
