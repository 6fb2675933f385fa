package org.chuangyou.pledge.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Immutable;

/** One act on a matter: what was done on which day and what was said of it. */
@Entity
@Immutable
@Table(name = "matter_journal")
class JournalEntry {

    @Id
    private UUID id;

    private UUID matterId;
    private UUID organizationId;
    private String act;
    private LocalDate doneOn;
    private String words;
    private String actor;
    private Instant notedAt;

    protected JournalEntry() {}

    JournalEntry(Matter matter, Enum<?> act, LocalDate on, String words, String actor, Instant at) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.matterId = matter.id();
        this.organizationId = matter.organizationId();
        this.act = act.name();
        this.doneOn = on;
        this.words = words;
        this.actor = actor;
        this.notedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    /** Who did it is told to the committee alone: a suggestion may be its sender's secret among colleagues. */
    JournalView view(boolean withActor) {
        return new JournalView(act, doneOn, words, withActor ? actor : null, notedAt);
    }
}
