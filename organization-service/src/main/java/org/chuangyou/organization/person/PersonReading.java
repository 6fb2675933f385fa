package org.chuangyou.organization.person;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.organization.tree.Authority;

/** Who may read what is kept of a person. */
@ApplicationScoped
public class PersonReading {

    private final Authority authority;
    private final Caller caller;
    private final Audit audit;

    PersonReading(Authority authority, Caller caller, Audit audit) {
        this.authority = authority;
        this.caller = caller;
        this.audit = audit;
    }

    /**
     * Lets the person themselves pass without a trace; others, when their post answers for the person, leave an audit
     * record in the caller's transaction. 404 to anybody else.
     */
    public void note(Membership.Enrolled person, String act) {
        if (caller.personCode().filter(person.code()::equals).isPresent()) {
            return;
        }
        authority.requireReading(person.organizationId());
        audit.record(act, person.id());
    }
}
