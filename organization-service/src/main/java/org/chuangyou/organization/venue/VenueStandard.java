package org.chuangyou.organization.venue;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

/** One version of a standard; a version never changes, a new one is added. */
@Entity
class VenueStandard {

    @EmbeddedId
    private Key key;

    private UUID organizationId;
    private String title;
    private String documentNumber;
    private LocalDate documentDate;
    private Instant recordedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(
            name = "venue_standard_item",
            joinColumns = {@JoinColumn(name = "code"), @JoinColumn(name = "number")})
    @OrderColumn(name = "position")
    private List<StandardItem> items = new ArrayList<>();

    protected VenueStandard() {}

    VenueStandard(Key key, NewVenueStandard wanted, Instant now) {
        this.key = key;
        this.organizationId = wanted.organizationId();
        this.title = wanted.title();
        this.documentNumber = wanted.documentNumber();
        this.documentDate = wanted.documentDate();
        this.recordedAt = now;
        this.items.addAll(wanted.items());
    }

    boolean says(NewVenueStandard wanted) {
        return wanted.equals(
                new NewVenueStandard(organizationId, title, documentNumber, documentDate, List.copyOf(items)));
    }

    String code() {
        return key.code();
    }

    int number() {
        return key.number();
    }

    UUID organizationId() {
        return organizationId;
    }

    List<StandardItem> items() {
        return List.copyOf(items);
    }

    VenueStandardView view() {
        return new VenueStandardView(
                key.code(), key.number(), organizationId, title, documentNumber, documentDate, items());
    }

    /** The standard and which of its versions. */
    @Embeddable
    record Key(String code, int number) implements Serializable {}
}
