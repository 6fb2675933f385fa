package org.chuangyou.organization.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.person.Membership.Enrolled;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.Authority;
import org.jboss.resteasy.reactive.RestResponse;

/** What every step has in common: the person is locked, the version named, what was said is recorded. */
@ApplicationScoped
class DevelopmentActs {

    private final Ways ways;
    private final Records records;
    private final DevelopmentViews views;
    private final Membership membership;
    private final Authority authority;
    private final Audit audit;
    private final Caller caller;
    private final Days days;
    private final Clock clock;

    DevelopmentActs(
            Ways ways,
            Records records,
            DevelopmentViews views,
            Membership membership,
            Authority authority,
            Audit audit,
            Caller caller,
            Days days,
            Clock clock) {
        this.ways = ways;
        this.records = records;
        this.views = views;
        this.membership = membership;
        this.authority = authority;
        this.audit = audit;
        this.caller = caller;
        this.days = days;
        this.clock = clock;
    }

    /** A step that the branch takes. */
    Ongoing byBranch(UUID personId, DevelopmentAct act, ReadVersion read) {
        return begin(personId, act, authority::requireManagement, read);
    }

    /** A step that only an organisation above the branch takes. */
    Ongoing fromAbove(UUID personId, DevelopmentAct act, ReadVersion read) {
        return begin(personId, act, authority::requireOversight, read);
    }

    private Ongoing begin(UUID personId, DevelopmentAct act, Consumer<UUID> mayAct, ReadVersion read) {
        var person = membership.lock(personId);
        mayAct.accept(person.organizationId());
        var way = ways.toGoOn(person, days.today());
        read.require(way.version());
        way.require(act);
        return new Ongoing(person, way, way.milestones(), act);
    }

    RestResponse<DevelopmentView> done(Ongoing ongoing, LocalDate on, StepDetails details) {
        return done(ongoing, on, details, List.of());
    }

    RestResponse<DevelopmentView> done(Ongoing ongoing, LocalDate on, StepDetails details, List<Warning> warnings) {
        record(ongoing.way(), ongoing.act(), on, details);
        ways.flush();
        audit.record("record-" + ongoing.act().code(), ongoing.person().id());
        var person = membership.require(ongoing.person().id());
        return Etag.ok(views.of(person, ongoing.way(), warnings), ongoing.way().version());
    }

    /** Begins the way of somebody who applies. */
    Development apply(UUID personId, LocalDate appliedOn) {
        var way = Development.begun(personId, appliedOn);
        ways.persist(way);
        record(way, DevelopmentAct.APPLICATION, appliedOn, StepDetails.none());
        ways.flush();
        audit.record("record-application", personId);
        return way;
    }

    private void record(Development way, DevelopmentAct act, LocalDate on, StepDetails details) {
        records.persist(new DevelopmentRecord(way, act, on, details).by(caller.name(), clock.instant()));
    }

    /**
     * A step being taken.
     *
     * @param before the days as they were before it
     */
    record Ongoing(Enrolled person, Development way, Milestones before, DevelopmentAct act) {}
}
