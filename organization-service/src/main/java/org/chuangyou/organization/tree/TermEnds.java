package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** The day on which an organisation's term ends, kept with the organisation for all who read the tree. */
@ApplicationScoped
public class TermEnds {

    private final Session database;

    TermEnds(Session database) {
        this.database = database;
    }

    /** Notes the day; the organisation's row must be locked by the caller ({@link OrganizationLock}). */
    public void set(UUID organization, LocalDate day) {
        database.createNativeMutationQuery(
                        "UPDATE organization SET term_ends_on = :day, version = version + 1 WHERE id = :organization")
                .setParameter("day", day)
                .setParameter("organization", organization)
                .executeUpdate();
    }
}
