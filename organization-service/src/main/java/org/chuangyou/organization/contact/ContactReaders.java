package org.chuangyou.organization.contact;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.Authority;

/** Who may read and record what happened at a contact point. */
@ApplicationScoped
class ContactReaders {

    private final Members members;
    private final Authority authority;
    private final Caller caller;
    private final Audit audit;

    ContactReaders(Members members, Authority authority, Caller caller, Audit audit) {
        this.members = members;
        this.authority = authority;
        this.caller = caller;
        this.audit = audit;
    }

    /** The leader, or who manages the organisation whose scheme it is. */
    void requireRecording(ContactPoint point) {
        if (!isLeader(point)) {
            authority.requireManagement(point.organizationId());
        }
    }

    /** The leader, and holders of a post in the organisation visited or above it; leaves a trace. */
    void requireReading(ContactPoint point) {
        if (!isLeader(point)) {
            authority.requireReading(point.readersOrganization());
            audit.record("read-visits", point.id());
        }
    }

    private boolean isLeader(ContactPoint point) {
        return point.leaderPersonId() != null
                && caller.personCode()
                        .flatMap(code -> members.find(point.leaderPersonId())
                                .filter(leader -> leader.code().equals(code)))
                        .isPresent();
    }
}
