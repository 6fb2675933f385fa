package org.chuangyou.organization.group;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.event.GroupDissolved;
import org.hibernate.annotations.Generated;

/** A group with everybody who has ever sat in it. */
@Entity
class WorkingGroup {

    @Id
    private UUID id;

    @Version
    private long version;

    /** By which files refer to it; the database makes it where the office gave none. */
    @Generated
    private String code;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private UUID organizationId;
    private UUID parentId;
    private String name;
    private String campaign;
    private LocalDate formedOn;
    private LocalDate changedOn;
    private LocalDate dissolvedOn;
    private String documentNumber;

    @ElementCollection
    @CollectionTable(name = "group_seat", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    private List<Seat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_guided", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    private List<Guided> guided = new ArrayList<>();

    protected WorkingGroup() {}

    WorkingGroup(NewGroup wanted) {
        id = UuidCreator.getTimeOrderedEpoch();
        kind = wanted.kind();
        organizationId = wanted.organizationId();
        parentId = wanted.parentGroupId();
        name = wanted.name();
        campaign = wanted.campaign();
        formedOn = wanted.formedOn();
        changedOn = formedOn;
        documentNumber = wanted.documentNumber();
        wanted.seats().forEach(seat -> seats.add(new Seat(seat, formedOn)));
        wanted.guided().forEach(organization -> guided.add(new Guided(organization, formedOn)));
    }

    /** Who is not in the list gives the seat up that day; who is and sits already keeps it. */
    void seat(ChangedSeats change) {
        requireChangeable(change.from());
        var added = new ArrayList<>(change.seats());
        for (var seat : seats) {
            if (seat.isOpen() && !added.remove(seat.given())) {
                seat.end(change.from());
            }
        }
        seats.removeIf(Seat::isEmpty);
        added.forEach(seat -> seats.add(new Seat(seat, change.from())));
        documentNumber = change.documentNumber();
        changedOn = change.from();
    }

    void guide(ChangedGuidance change) {
        requireChangeable(change.from());
        var added = new HashSet<>(change.organizationIds());
        for (var one : guided) {
            if (one.isOpen() && !added.remove(one.organizationId())) {
                one.end(change.from());
            }
        }
        guided.removeIf(Guided::isEmpty);
        added.forEach(organization -> guided.add(new Guided(organization, change.from())));
        changedOn = change.from();
    }

    GroupDissolved dissolve(NewGroupDissolution dissolution) {
        requireChangeable(dissolution.on());
        dissolvedOn = dissolution.on();
        changedOn = dissolvedOn;
        documentNumber = dissolution.documentNumber();
        seats.stream().filter(Seat::isOpen).forEach(seat -> seat.end(dissolvedOn));
        guided.stream().filter(Guided::isOpen).forEach(one -> one.end(dissolvedOn));
        return new GroupDissolved(id, organizationId, kind.name(), dissolvedOn);
    }

    /** History is appended: nothing is changed from a day before the last change. */
    private void requireChangeable(LocalDate day) {
        if (dissolvedOn != null) {
            throw GroupProblems.dissolved(name, dissolvedOn);
        }
        if (day.isBefore(changedOn)) {
            throw GroupProblems.beforeLastChange(day, changedOn);
        }
    }

    /** Who sits there on a day. */
    List<Seat> seats(LocalDate day) {
        return seats.stream().filter(seat -> seat.holds(day)).toList();
    }

    List<UUID> guided(LocalDate day) {
        return guided.stream()
                .filter(one -> one.holds(day))
                .map(Guided::organizationId)
                .toList();
    }

    /** A leading group of this organisation to which an office or a functional group may belong. */
    boolean leads(UUID organization) {
        return kind == GroupKind.LEADING && dissolvedOn == null && organizationId.equals(organization);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    GroupKind kind() {
        return kind;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID parentId() {
        return parentId;
    }

    String name() {
        return name;
    }

    String campaign() {
        return campaign;
    }

    LocalDate formedOn() {
        return formedOn;
    }

    LocalDate changedOn() {
        return changedOn;
    }

    LocalDate dissolvedOn() {
        return dissolvedOn;
    }

    String documentNumber() {
        return documentNumber;
    }

    long version() {
        return version;
    }
}
