package org.chuangyou.organization.calendar;

import java.util.HashSet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The State Council announces a year's holidays in the autumn before; who keeps the rosters enters them once. */
@Path("/calendar/{year}")
@Authenticated
@Tag(name = "工作日历")
class CalendarResource {

    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final SpecialDays days;
    private final Outbox outbox;
    private final Audit audit;

    CalendarResource(SpecialDays days, Outbox outbox, Audit audit) {
        this.days = days;
        this.outbox = outbox;
        this.audit = audit;
    }

    @GET
    @Operation(operationId = "readCalendar", summary = "一年的放假与调休")
    public YearCalendar read(@RestPath @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
        return new YearCalendar(days.of(year));
    }

    @PUT
    @RolesAllowed("roster-steward")
    @Transactional
    @Operation(operationId = "putCalendar", summary = "录入一年的放假与调休", description = "整年替换。其余的日子周一至周五上班；公示期的工作日据此计算。")
    public YearCalendar replace(
            @RestPath @Min(FIRST_YEAR) @Max(LAST_YEAR) int year, @NotNull @Valid YearCalendar wanted) {
        var seen = new HashSet<>();
        for (var special : wanted.days()) {
            if (special.day().getYear() != year || !seen.add(special.day())) {
                throw Refusal.invalid("bad-calendar-day")
                        .with("day", special.day())
                        .with("year", year)
                        .asException();
            }
        }
        days.replace(year, wanted.days());
        var entered = new YearCalendar(days.of(year));
        outbox.add(entered.announcement(year));
        audit.record("set-calendar", year);
        return entered;
    }
}
