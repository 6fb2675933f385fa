package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;

/** The day on which an organisation's term ends, kept with the organisation for all who read the tree. */
@ApplicationScoped
public class TermEnds {

    private final Organizations organizations;
    private final Outbox outbox;

    TermEnds(Organizations organizations, Outbox outbox) {
        this.organizations = organizations;
        this.outbox = outbox;
    }

    /** Notes and announces the day; the organisation's row must be locked by the caller ({@link OrganizationLock}). */
    public void set(UUID id, LocalDate day) {
        var organization = organizations.require(id);
        organization.endTerm(day);
        organizations.flush();
        outbox.add(TreeFacts.corrected(organization.view()));
    }
}
