package org.chuangyou.organization.tree;

import java.time.LocalDate;
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

import org.chuangyou.organization.event.BranchCorrected;
import org.chuangyou.organization.event.BranchEstablished;
import org.chuangyou.organization.event.CommitteeCorrected;
import org.chuangyou.organization.event.CommitteeEstablished;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.tree.OrganizationTree.Place;

import static jakarta.persistence.EnumType.STRING;

/** A Party organisation and its place in the tree. Its path is kept by {@link Paths}. */
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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "organization_unit", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "unit_id")
    private Set<UUID> unitIds = new TreeSet<>();

    protected Organization() {}

    Organization(UUID id, OrganizationEntry entry) {
        this.id = id;
        this.code = entry.code();
        describe(entry);
    }

    boolean saysOtherwise(OrganizationEntry entry) {
        return !entry.equals(
                        new OrganizationEntry(code, name, kind, parentId, establishedOn, termEndsOn, entry.unitIds()))
                || !unitIds.equals(Set.copyOf(entry.unitIds()));
    }

    OrganizationEvent correct(OrganizationEntry entry) {
        describe(entry);
        return kind.isBranch()
                ? new BranchCorrected(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, units())
                : new CommitteeCorrected(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, units());
    }

    OrganizationEvent established() {
        return kind.isBranch()
                ? new BranchEstablished(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, units())
                : new CommitteeEstablished(id, code, name, kind.name(), parentId, establishedOn, termEndsOn, units());
    }

    private void describe(OrganizationEntry entry) {
        name = entry.name();
        kind = entry.kind();
        parentId = entry.parentId();
        establishedOn = entry.establishedOn();
        termEndsOn = entry.termEndsOn();
        if (!unitIds.equals(Set.copyOf(entry.unitIds()))) {
            unitIds.clear();
            unitIds.addAll(entry.unitIds());
        }
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    OrganizationKind kind() {
        return kind;
    }

    UUID parentId() {
        return parentId;
    }

    List<UUID> units() {
        return unitIds.stream().sorted().toList();
    }

    Place place() {
        return new Place(id, code, name, kind, units());
    }

    OrganizationView view() {
        return new OrganizationView(id, code, name, kind, parentId, establishedOn, termEndsOn, units());
    }

    long version() {
        return version;
    }
}
