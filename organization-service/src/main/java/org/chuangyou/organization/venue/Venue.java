package org.chuangyou.organization.venue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Generated;

/** 党员活动室: a room, who shares it, what it cost whom, and what it has of the county's standard. */
@Entity
class Venue {

    @Id
    private UUID id;

    @Version
    private long version;

    /** By which files refer to it; the database makes it where the office gave none. */
    @Generated
    private String code;

    private UUID organizationId;
    private String name;
    private String address;
    private BigDecimal area;
    private LocalDate openedOn;
    private String standardCode;
    private LocalDate closedOn;

    @ElementCollection
    @CollectionTable(name = "venue_sharing", joinColumns = @JoinColumn(name = "venue_id"))
    @OrderColumn(name = "position")
    private List<Sharing> sharing = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "venue_funding", joinColumns = @JoinColumn(name = "venue_id"))
    @OrderColumn(name = "position")
    private List<Funding> funding = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "venue_check", joinColumns = @JoinColumn(name = "venue_id"))
    @MapKeyColumn(name = "item_code")
    private Map<String, Check> checks = new HashMap<>();

    protected Venue() {}

    Venue(UUID organizationId, NewVenue wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = organizationId;
        mend(wanted);
    }

    void mend(NewVenue wanted) {
        requireOpen();
        name = wanted.name();
        address = wanted.address();
        area = wanted.area().setScale(2, RoundingMode.UNNECESSARY);
        openedOn = wanted.openedOn();
        standardCode = wanted.standardCode();
        sharing.clear();
        sharing.addAll(wanted.sharing());
        funding.clear();
        funding.addAll(wanted.funding().stream().map(Funding::inCents).toList());
    }

    /** Notes what was found of an item. The same again changes nothing. */
    void check(String item, Check found) {
        requireOpen();
        var known = checks.get(item);
        if (known == null || !known.saysTheSame(found)) {
            checks.put(item, found);
        }
    }

    void close(LocalDate on) {
        requireOpen();
        closedOn = on;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw VenueProblems.closed(name, closedOn);
        }
    }

    Check checkOf(String item) {
        return checks.getOrDefault(item, Check.NONE);
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    String name() {
        return name;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String standardCode() {
        return standardCode;
    }

    long version() {
        return version;
    }

    VenueView view(VenueStandard standard) {
        return new VenueView(
                id,
                code,
                organizationId,
                name,
                address,
                area,
                openedOn,
                closedOn,
                List.copyOf(sharing),
                List.copyOf(funding),
                funding.stream().map(Funding::amount).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add),
                standard.code(),
                standard.number(),
                ItemView.of(standard, this));
    }
}
