package org.chuangyou.organization.mass;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.SortNatural;

/** A mass organisation led by a Party organisation. Its strength is a number on a day; earlier ones stay. */
@Entity
class MassOrganization {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private MassKind kind;

    private String name;
    private String headName;

    @ElementCollection
    @CollectionTable(name = "mass_strength", joinColumns = @JoinColumn(name = "mass_organization_id"))
    @MapKeyColumn(name = "as_of")
    @Column(name = "members")
    @SortNatural
    private SortedMap<LocalDate, Integer> strengths = new TreeMap<>();

    protected MassOrganization() {}

    MassOrganization(NewMassOrganization wanted) {
        id = UuidCreator.getTimeOrderedEpoch();
        organizationId = wanted.organizationId();
        kind = wanted.kind();
        name = wanted.name();
        headName = wanted.headName();
        strengths.put(wanted.asOf(), wanted.members());
    }

    void mend(MendedMassOrganization mended) {
        name = mended.name();
        headName = mended.headName();
    }

    void count(LocalDate asOf, int members) {
        strengths.put(asOf, members);
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    long version() {
        return version;
    }

    MassView view() {
        var newest = strengths.lastKey();
        return new MassView(
                id,
                organizationId,
                kind,
                kind.label(),
                name,
                headName,
                new MassView.Strength(newest, strengths.get(newest)),
                strengths.entrySet().stream()
                        .map(strength -> new MassView.Strength(strength.getKey(), strength.getValue()))
                        .toList());
    }
}
