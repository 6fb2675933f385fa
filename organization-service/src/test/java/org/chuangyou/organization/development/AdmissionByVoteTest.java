package org.chuangyou.organization.development;

import java.util.List;
import java.util.Map;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.Branch;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.development.DevelopmentAct.ADMISSION;
import static org.chuangyou.organization.development.DevelopmentAct.PUBLIC_NOTICE;
import static org.hamcrest.Matchers.is;

/** What the assembly voted on is not typed in again: the resolution names the vote, and the vote must bear it. */
@QuarkusTest
@RealParts
class AdmissionByVoteTest {

    private static final String DAY = "2010-05-20";

    @Inject
    Database database;

    private Branch branch;
    private Applicant applicant;

    @Test
    void a_carried_vote_bears_the_admission() {
        begin("AVA");
        var vote = declared("ADMISSION", DAY, 2);

        applicant.take(ADMISSION, Map.of("voteId", vote)).statusCode(200);
    }

    @Test
    void a_vote_that_was_not_carried_bears_none() {
        begin("AVB");
        var vote = declared("ADMISSION", DAY, 1);

        applicant
                .take(ADMISSION, Map.of("voteId", vote))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:vote-not-carried"));
    }

    @Test
    void a_vote_of_another_day_bears_none() {
        begin("AVC");
        var vote = declared("ADMISSION", "2010-05-19", 3);

        applicant
                .take(ADMISSION, Map.of("voteId", vote))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:vote-on-another-day"));
    }

    private void begin(String prefix) {
        branch = Branch.named(prefix, database);
        applicant = Applicant.in(branch).upTo(PUBLIC_NOTICE);
    }

    /** All three members come; the second and the third count. */
    private String declared(String kind, String day, int yes) {
        var everybody = List.of(branch.person(1), branch.person(2), branch.person(3));
        var content = Map.of(
                "subject",
                "接收示例新为预备党员",
                "heldOn",
                day,
                "place",
                "学校会议室",
                "chairPersonId",
                branch.person(1),
                "tellerPersonIds",
                everybody.subList(1, 3),
                "subjectPersonId",
                applicant.id());
        String vote = branch.asSecretary()
                .body(Map.of("organizationId", branch.id(), "kind", kind, "content", content))
                .post("/votes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        step(vote, "opening", Map.of("presentPersonIds", everybody));
        var counted = Map.of(
                "issued", 3, "returned", 3, "valid", 3, "invalid", 0, "abstaining", 0, "yes", yes, "no", 3 - yes);
        for (var teller : List.of(branch.code(2), branch.code(3))) {
            as(teller)
                    .body(counted)
                    .put("/votes/{id}/tallies/{teller}", vote, teller)
                    .then()
                    .statusCode(201);
        }
        step(vote, "result", Map.of());
        return vote;
    }

    private void step(String vote, String noun, Map<String, ?> body) {
        branch.asSecretary()
                .header("If-Match", Branch.versionOf("/votes/" + vote))
                .body(body)
                .post("/votes/{id}/{noun}", vote, noun)
                .then()
                .statusCode(200);
    }
}
