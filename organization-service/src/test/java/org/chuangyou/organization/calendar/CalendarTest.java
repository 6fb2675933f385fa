package org.chuangyou.organization.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Weekdays, less the holidays and plus the weekends worked for them. */
@QuarkusTest
@RealParts
class CalendarTest {

    @Inject
    WorkingDays workingDays;

    @Test
    void holidays_do_not_count_and_weekends_worked_for_them_do() {
        set(1995, List.of(Map.of("day", "1995-05-01", "working", false), Map.of("day", "1995-05-06", "working", true)))
                .statusCode(200)
                .body("days", hasSize(2));

        // Monday is the holiday, Saturday is worked for it.
        var count = workingDays.between(LocalDate.of(1995, 5, 1), LocalDate.of(1995, 5, 7));

        assertThat(count).isEqualTo(new WorkingDays.Count(5, true));
    }

    @Test
    void without_a_calendar_the_weekdays_count() {
        assertThat(workingDays.between(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 1, 7)))
                .isEqualTo(new WorkingDays.Count(5, false));
    }

    @Test
    void a_year_is_replaced_as_a_whole_and_read_by_anybody() {
        set(1996, List.of(Map.of("day", "1996-05-01", "working", false))).statusCode(200);
        set(1996, List.of(Map.of("day", "1996-10-01", "working", false, "name", "国庆节")))
                .statusCode(200);

        as("anybody")
                .get("/calendar/1996")
                .then()
                .statusCode(200)
                .body("days.day", is(List.of("1996-10-01")))
                .body("days[0].name", is("国庆节"));
    }

    @ParameterizedTest
    @CsvSource({"1998-01-01, 1997-01-01", "1997-05-01, 1997-05-01"})
    void a_day_of_another_year_or_twice_is_refused(String one, String other) {
        set(1997, List.of(Map.of("day", one, "working", false), Map.of("day", other, "working", true)))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:bad-calendar-day"))
                .body("detail", is(one + " 不在 1997 年，或出现了两次。"));
    }

    @Test
    void only_who_keeps_the_rosters_sets_it() {
        as("anybody")
                .body(Map.of("days", List.of()))
                .put("/calendar/1997")
                .then()
                .statusCode(403);
        asSteward().body(Map.of("days", List.of())).put("/calendar/12").then().statusCode(400);
    }

    private static io.restassured.response.ValidatableResponse set(int year, List<?> days) {
        return asSteward()
                .body(Map.of("days", days))
                .put("/calendar/{year}", year)
                .then();
    }
}
