package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.web.Refusal;

/** 流动: a member studies or works elsewhere and still belongs to their branch. */
@Entity
class Outflow {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private LocalDate since;
    private String destination;
    private String contactBranch;
    private LocalDate returnedOn;

    protected Outflow() {}

    Outflow(UUID personId, NewOutflow wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.personId = personId;
        this.since = wanted.since();
        this.destination = wanted.destination();
        this.contactBranch = wanted.contactBranch();
    }

    void comeBack(LocalDate on) {
        if (returnedOn != null) {
            throw Refusal.conflict("already-returned").with("on", returnedOn).asException();
        }
        returnedOn = on;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    LocalDate since() {
        return since;
    }

    long version() {
        return version;
    }

    OutflowView view() {
        return new OutflowView(id, since, destination, contactBranch, returnedOn);
    }
}
