package org.chuangyou.pledge.matter;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

/** Something an organisation has in hand or on record; its status and its acts are each feature's own. */
@MappedSuperclass
public abstract class Matter {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private String recordedBy;
    private LocalDate recordedOn;

    protected Matter() {}

    protected Matter(Opening opening) {
        id = opening.id();
        organizationId = opening.organizationId();
        recordedBy = opening.by();
        recordedOn = opening.on();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID organizationId() {
        return organizationId;
    }

    /** The code of who entered it; null when somebody of the public did. */
    public String recordedBy() {
        return recordedBy;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
