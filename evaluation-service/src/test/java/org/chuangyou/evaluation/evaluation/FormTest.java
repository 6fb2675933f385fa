package org.chuangyou.evaluation.evaluation;

import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.is;

/** The masses judge at a meeting, at a window, or in a survey. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class FormTest {

    @Inject
    Given given;

    @Test
    void a_meeting_has_its_day_and_place() {
        var meeting = Draft.ofABranch().with("form", "MEETING");
        given.aCounty();
        Api.refused(draft(meeting), 400, "evaluation-meeting", "所选为“会议测评”");

        draft(meeting.with("heldOn", "2011-07-06").with("place", "学校礼堂"))
                .then()
                .statusCode(201)
                .body("held.form", is("MEETING"))
                .body("held.place", is("学校礼堂"));
    }

    @Test
    void at_a_window_ballots_are_issued_and_cast_in_one_sitting() {
        var window = Draft.ofABranch().with("form", "WINDOW");
        given.aCounty();

        draft(window.without("mode")).then().statusCode(201).body("mode", is("ONE_SITTING"));
        Api.refused(draft(window.with("mode", "STRICT")), 409, "evaluation-window-strict", "ONE_SITTING");
    }

    @Test
    void a_survey_has_no_day() {
        given.aCounty();

        Api.refused(draft(Draft.ofABranch().with("heldOn", "2011-07-06")), 400, "evaluation-meeting", "集中测评");
    }

    private static Response draft(Draft draft) {
        return Api.as(County.SECRETARY).draft(draft);
    }
}
