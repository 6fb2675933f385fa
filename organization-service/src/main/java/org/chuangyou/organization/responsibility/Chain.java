package org.chuangyou.organization.responsibility;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;

/** The links of one unit, or those of the system that an organisation heads. */
@Entity
@Table(name = "responsibility_chain")
class Chain {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID unitId;

    @ElementCollection
    @CollectionTable(name = "responsibility_link", joinColumns = @JoinColumn(name = "chain_id"))
    @OrderColumn(name = "position")
    private List<Link> links = new ArrayList<>();

    protected Chain() {}

    static Chain ofUnit(UUID unit) {
        var chain = new Chain();
        chain.id = UuidCreator.getTimeOrderedEpoch();
        chain.unitId = unit;
        return chain;
    }

    static Chain ofOrganization(UUID organization) {
        var chain = new Chain();
        chain.id = UuidCreator.getTimeOrderedEpoch();
        chain.organizationId = organization;
        return chain;
    }

    void replace(List<Link> wanted) {
        links.clear();
        links.addAll(wanted);
    }

    /** Whether it says the very same already: then a repeated request changes nothing. */
    boolean says(List<Link> wanted) {
        return links.stream()
                .map(Link::given)
                .toList()
                .equals(wanted.stream().map(Link::given).toList());
    }

    List<Link> links() {
        return List.copyOf(links);
    }

    boolean isOf(UUID unit) {
        return unit.equals(unitId);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }
}
