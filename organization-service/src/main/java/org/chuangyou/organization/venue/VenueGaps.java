package org.chuangyou.organization.venue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.venue.VenueGap.Missing;
import org.chuangyou.organization.venue.Venues.Lacking;

/** Tells what is missing; it neither counts points nor orders anybody by them. */
@ApplicationScoped
class VenueGaps {

    private final Venues venues;
    private final VenueStandards standards;

    VenueGaps(Venues venues, VenueStandards standards) {
        this.venues = venues;
        this.standards = standards;
    }

    /** What these organisations lack, in the order given. */
    List<VenueGap> of(List<Lacking> organizations) {
        var inUse = venues.inUseBy(organizations.stream().map(Lacking::id).toList());
        var newest = standards.newestOf(
                inUse.stream().map(Venue::standardCode).distinct().toList());
        Map<UUID, List<Venue>> byOrganization = inUse.stream().collect(Collectors.groupingBy(Venue::organizationId));
        return organizations.stream()
                .map(organization ->
                        gap(organization, byOrganization.getOrDefault(organization.id(), List.of()), newest))
                .toList();
    }

    private static VenueGap gap(Lacking organization, List<Venue> inUse, Map<String, VenueStandard> standards) {
        var missing = inUse.stream()
                .map(venue -> new Missing(
                        venue.id(), venue.name(), ItemView.missing(standards.get(venue.standardCode()), venue)))
                .filter(venue -> !venue.items().isEmpty())
                .toList();
        return new VenueGap(organization.id(), organization.code(), organization.name(), inUse.isEmpty(), missing);
    }
}
