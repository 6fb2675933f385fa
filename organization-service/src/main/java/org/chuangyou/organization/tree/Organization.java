package org.chuangyou.organization.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.chuangyou.organization.tree.OrganizationTree.Place;

import static jakarta.persistence.EnumType.STRING;

/**
 * A Party organisation as it is now, and its place in the tree. A later {@code validFrom} begins a new state and makes
 * the database archive the old one; the same one mends in place. Its path is kept by {@link Paths}.
 */
@Entity
class Organization {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(STRING)
    private OrganizationKind kind;

    private UUID parentId;
    private LocalDate establishedOn;
    private LocalDate termEndsOn;
    private LocalDate validFrom;
    private LocalDate dissolvedOn;
    private UUID successorId;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organization_unit", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "unit_id")
    private Set<UUID> unitIds = new TreeSet<>();

    protected Organization() {}

    Organization(UUID id, OrganizationEntry entry) {
        this.id = id;
        this.code = entry.code();
        this.validFrom = entry.establishedOn();
        describe(entry);
    }

    private void describe(OrganizationEntry entry) {
        name = entry.name();
        kind = entry.kind();
        parentId = entry.parentId();
        establishedOn = entry.establishedOn();
        termEndsOn = entry.termEndsOn();
        cover(entry.unitIds());
    }

    void rename(String newName, LocalDate on) {
        begin(on);
        name = newName;
    }

    void move(UUID newParent, LocalDate on) {
        begin(on);
        parentId = newParent;
    }

    void reorganize(OrganizationKind newKind, Collection<UUID> units, LocalDate on) {
        begin(on);
        kind = newKind;
        cover(units);
    }

    /** When its officers must be elected anew: a date of the present state, not another state. */
    void endTerm(LocalDate on) {
        termEndsOn = on;
    }

    /** It is no more from this day on; the successor, where there is one, took in what belonged to it. */
    void dissolve(UUID successor, LocalDate on) {
        begin(on);
        dissolvedOn = on;
        successorId = successor;
        unitIds.clear();
    }

    /** Says what should have been recorded in the first place: no new state begins. */
    void mend(NewCorrection correction) {
        if (isInFirstState()) {
            validFrom = correction.establishedOn();
        }
        name = correction.name();
        establishedOn = correction.establishedOn();
        termEndsOn = correction.termEndsOn();
    }

    /** History is appended: a new state begins on the day the present one began, or later. */
    void requireOpenOn(LocalDate day) {
        requireStanding();
        if (day.isBefore(establishedOn)) {
            throw TreeProblems.beforeEstablishment(name, day, establishedOn);
        }
        if (day.isBefore(validFrom)) {
            throw TreeProblems.beforeLastChange(name, day, validFrom);
        }
    }

    void requireStanding() {
        if (dissolvedOn != null) {
            throw TreeProblems.dissolved(name, dissolvedOn);
        }
    }

    private void begin(LocalDate on) {
        requireOpenOn(on);
        validFrom = on;
    }

    private void cover(Collection<UUID> units) {
        if (!unitIds.equals(Set.copyOf(units))) {
            unitIds.clear();
            unitIds.addAll(units);
        }
    }

    private boolean isInFirstState() {
        return validFrom.equals(establishedOn);
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    OrganizationKind kind() {
        return kind;
    }

    UUID parentId() {
        return parentId;
    }

    LocalDate establishedOn() {
        return establishedOn;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    boolean stands() {
        return dissolvedOn == null;
    }

    List<UUID> units() {
        return unitIds.stream().sorted().toList();
    }

    Place place() {
        return new Place(id, code, name, kind, units(), dissolvedOn);
    }

    OrganizationView view() {
        return new OrganizationView(
                id,
                code,
                name,
                kind,
                parentId,
                establishedOn,
                termEndsOn,
                units(),
                validFrom,
                null,
                dissolvedOn,
                successorId);
    }

    long version() {
        return version;
    }
}
