package org.chuangyou.organization.tree;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.OrganizationAct.Touched;
import org.jboss.resteasy.reactive.RestResponse;

/** What all acts have in common: who may, on which version, on which days, and that they are kept. */
@ApplicationScoped
class Acts {

    private final Organizations organizations;
    private final OrganizationActs book;
    private final Authority authority;
    private final Days days;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Acts(
            Organizations organizations,
            OrganizationActs book,
            Authority authority,
            Days days,
            Audit audit,
            Caller caller,
            Clock clock) {
        this.organizations = organizations;
        this.book = book;
        this.authority = authority;
        this.days = days;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** The organisation, to be changed by this decision from its effective day on. */
    Organization begin(UUID id, Decision decision, ReadVersion read) {
        var organization = open(id, read);
        requireDays(decision);
        organization.requireOpenOn(decision.effectiveOn());
        return organization;
    }

    /** The organisation, to be changed on the version that the caller has read. */
    Organization open(UUID id, ReadVersion read) {
        authority.requireOversight(id);
        organizations.takeTurn();
        var organization = organizations.lock(id);
        read.require(organization.version());
        organization.requireStanding();
        return organization;
    }

    void requireDays(Decision decision) {
        days.notAhead("effectiveOn", decision.effectiveOn());
        // A document may follow what it confirms, but it has been issued.
        days.notAhead("documentDate", decision.documentDate());
    }

    void keep(Organization organization, ActKind act, Decision decision, Map<String, Object> details) {
        keep(organization, act, decision, details, List.of());
    }

    void keep(
            Organization organization,
            ActKind act,
            Decision decision,
            Map<String, Object> details,
            Collection<UUID> related) {
        var touched = new Touched(List.copyOf(related), details);
        keep(
                OrganizationAct.decided(organization.id(), act, decision, touched, clock.instant(), caller.name()),
                act,
                organization);
    }

    void keepMending(Organization organization, LocalDate since, String reason, Map<String, Object> details) {
        var touched = new Touched(List.of(), details);
        keep(
                OrganizationAct.mended(organization.id(), since, reason, touched, clock.instant(), caller.name()),
                ActKind.CORRECTION,
                organization);
    }

    private void keep(OrganizationAct kept, ActKind act, Organization organization) {
        // A lost race, or what only the database knows, surfaces here.
        organizations.flush();
        book.persistAndFlush(kept);
        audit.record(act.audited(), organization.id());
    }

    static RestResponse<ActOutcome> outcome(Organization organization, List<Warning> warnings) {
        return Etag.ok(new ActOutcome(organization.view(), warnings), organization.version());
    }
}
