package org.chuangyou.pledge.matter;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.pledge.organization.Organizations;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;

/** How every act on a matter begins and ends, whatever its kind. */
@ApplicationScoped
public class Desk {

    private final Reach reach;
    private final Organizations organizations;
    private final Session database;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Desk(Reach reach, Organizations organizations, Session database, Audit audit, Caller caller, Clock clock) {
        this.reach = reach;
        this.organizations = organizations;
        this.database = database;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A new matter of an organisation to which the caller belongs, or at or above which they hold a post. */
    public Opening open(UUID organizationId) {
        reach.requireInside(organizationId);
        return begin(organizationId, caller.requirePersonCode());
    }

    /** A new matter that the committee enters. */
    public Opening openAsCommittee(UUID organizationId) {
        reach.requireCommittee(organizationId);
        return begin(organizationId, caller.requirePersonCode());
    }

    /** A new matter brought by anybody; by nobody known where the code is null. 404 without such an organisation. */
    public Opening receive(UUID organizationId, String personCode) {
        organizations.nameOf(organizationId).orElseThrow(MatterProblems::notFound);
        return begin(organizationId, personCode);
    }

    private Opening begin(UUID organizationId, String personCode) {
        organizations.requireStanding(organizationId);
        return new Opening(UuidCreator.getTimeOrderedEpoch(), organizationId, personCode, today());
    }

    /** The matter, to those inside its organisation; there is none for others. */
    public <M extends Matter> M inside(M matter) {
        if (!reach.isInside(matter.organizationId())) {
            throw MatterProblems.notFound();
        }
        return matter;
    }

    /** The matter, in the version the caller read, to those inside its organisation. */
    public <M extends Matter> M inside(M matter, ReadVersion read) {
        read.require(inside(matter).version());
        return matter;
    }

    /** As {@link #inside}, for whoever entered it and for the committee. */
    <M extends Matter> M own(M matter, ReadVersion read) {
        if (!caller.requirePersonCode().equals(inside(matter).recordedBy())
                && !reach.oversees(matter.organizationId())) {
            throw MatterProblems.recorderOnly();
        }
        read.require(matter.version());
        return matter;
    }

    /** As {@link #inside}, for decisions of the committee. */
    public <M extends Matter> M committee(M matter, ReadVersion read) {
        reach.requireCommittee(inside(matter).organizationId());
        read.require(matter.version());
        return matter;
    }

    /** 409 for a day that has not come yet. */
    public LocalDate past(LocalDate day) {
        if (day.isAfter(today())) {
            throw MatterProblems.dayToCome(day, today());
        }
        return day;
    }

    /** 409 for a day that has not come yet or lies before the matter began. */
    public LocalDate between(LocalDate earliest, LocalDate day) {
        return notBefore(earliest, past(day));
    }

    /** 409 for a day before this one. */
    public LocalDate notBefore(LocalDate earliest, LocalDate day) {
        if (day.isBefore(earliest)) {
            throw MatterProblems.dayTooEarly(day, earliest);
        }
        return day;
    }

    /** Notes in the matter's journal what was done on which day, in whose words. */
    public void note(Matter matter, Enum<?> act, LocalDate on, String words) {
        var actor = caller.personCode().orElse(null);
        database.persist(new JournalEntry(matter, act, on, words, actor, clock.instant()));
        audit.record(verb(act) + "-" + kind(matter), matter.id());
    }

    public void noteReading(Matter matter) {
        audit.record("read-" + kind(matter), matter.id());
    }

    /** 201 with where it stands. */
    public <M extends Matter, V> RestResponse<V> created(M matter, String path, Function<M, V> view) {
        database.persist(matter);
        database.flush();
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view.apply(matter))
                .location(URI.create(path + "/" + matter.id()))
                .tag(Etag.of(matter.version()))
                .build();
    }

    /** 200 with the version, for reading. */
    public <M extends Matter, V> RestResponse<V> answer(M matter, Function<M, V> view) {
        return Etag.ok(view.apply(matter), matter.version());
    }

    /** 200 with the version, after a change; a lost race surfaces here, as 412. */
    public <M extends Matter, V> RestResponse<V> done(M matter, Function<M, V> view) {
        database.flush();
        return answer(matter, view);
    }

    public String nameOf(UUID organizationId) {
        return reach.nameOf(organizationId);
    }

    public String organizationOf(Matter matter) {
        return reach.nameOf(matter.organizationId());
    }

    private static String verb(Enum<?> act) {
        return act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String kind(Matter matter) {
        return matter.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
