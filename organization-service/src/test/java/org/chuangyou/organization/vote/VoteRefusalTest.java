package org.chuangyou.organization.vote;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** What a vote's preparation and opening refuse, each with its reason. */
@QuarkusTest
@RealParts
class VoteRefusalTest {

    private Assembly assembly;

    @BeforeEach
    void twelve_members_with_a_vote() {
        assembly = Assembly.of("VR", 12);
    }

    @Test
    void too_few_candidates_are_refused_with_the_number_needed() {
        refused(election(5, assembly.ids(1, 5)), 409, "candidate-surplus-percent")
                .body("detail", is("应选 5 名，候选人 5 名，差额 0%，须不少于 20%，即候选人不少于 6 名。"))
                .body("source", containsString("选举工作条例"))
                .body("needed", is(6));
    }

    @Test
    void the_surplus_is_rounded_up() {
        refused(election(6, assembly.ids(1, 7)), 409, "candidate-surplus-percent")
                .body("needed", is(8));
        election(6, assembly.ids(1, 8)).statusCode(201);
    }

    @Test
    void one_teller_is_too_few() {
        refused(resolution(assembly.id(1), assembly.ids(12, 12)), 409, "tellers")
                .body("detail", containsString("监票、计票人 1 名，须有 2 名以上"));
    }

    @Test
    void a_teller_is_no_candidate() {
        refused(election(3, assembly.ids(8, 11)), 409, "teller-is-candidate")
                .body("detail", containsString("示例11既是监票计票人又是候选人"));
    }

    @Test
    void not_all_tellers_come_from_elsewhere() {
        var other = Assembly.of("VQ", 4);
        refused(resolution(assembly.id(1), other.ids(1, 2)), 409, "tellers-from-outside")
                .body("detail", containsString("至少一名须是本支部"));
    }

    @Test
    void a_teller_has_a_vote() {
        refused(resolution(assembly.id(1), assembly.ids(12, 13)), 409, "not-a-voter")
                .body("field", is("tellerPersonIds"))
                .body("persons", is(List.of(assembly.id(13))))
                .body("detail", containsString("不是本支部有表决权的正式党员"));
    }

    @Test
    void a_member_on_probation_does_not_stand() {
        refused(
                        assembly.prepare(
                                "ELECTION",
                                assembly.content(
                                        "选举",
                                        assembly.id(1),
                                        assembly.ids(1, 2),
                                        ", \"seats\": 1, \"candidatePersonIds\": " + assembly.ids(12, 13))),
                        409,
                        "not-a-voter")
                .body("field", is("candidatePersonIds"));
    }

    @Test
    void the_chair_does_not_count() {
        refused(resolution(assembly.id(11), assembly.tellers()), 409, "chair-unfit")
                .body("detail", is("主持人须是党员，且不是监票计票人。"));
    }

    @Test
    void who_is_a_member_already_is_not_admitted() {
        var content = assembly.content("接收", ", \"subjectPersonId\": \"" + assembly.id(13) + "\"");

        refused(assembly.prepare("ADMISSION", content), 409, "subject-person-unfit")
                .body("detail", containsString("接收的还不是党员，转正的是预备党员"));
        assembly.prepare("CONFIRMATION", content).statusCode(201);
    }

    @Test
    void an_election_needs_its_seats_and_candidates() {
        refused(assembly.prepare("ELECTION", assembly.content("选举", "")), 400, "vote-field-missing")
                .body("detail", is("选举须填写“seats”。"));
    }

    @Test
    void a_resolution_has_no_seats() {
        refused(
                        assembly.prepare("RESOLUTION", assembly.content("决议", ", \"seats\": 3")),
                        400,
                        "vote-field-of-another-kind")
                .body("detail", containsString("决议不填“seats”"));
    }

    @Test
    void a_run_off_is_not_prepared_out_of_nothing() {
        refused(assembly.prepare("RUN_OFF", assembly.content("再次投票", "")), 400, "run-off-only-from-tie")
                .body("detail", containsString("得票相等"));
    }

    @Test
    void a_committee_of_the_county_has_no_members_who_vote() {
        var committee = as(assembly.code(1))
                .queryParam("code", "VR-C")
                .get("/organizations")
                .then()
                .extract()
                .path("items[0].id");
        var body = "{\"organizationId\": \"%s\", \"kind\": \"RESOLUTION\", \"content\": %s}"
                .formatted(committee, assembly.content("决议", ""));

        refused(asSteward().body(body).post("/votes").then(), 409, "vote-needs-a-branch")
                .body("detail", containsString("示例工委不是党支部"));
    }

    @Test
    void nobody_types_how_many_are_eligible() {
        refused(assembly.prepare("RESOLUTION", assembly.content("决议", ", \"eligible\": 12")), 400, "unreadable-json")
                .body("detail", containsString("eligible"));
    }

    @Test
    void a_meeting_that_lies_ahead_is_not_opened() {
        var content = assembly.content("决议", "").replace(Assembly.DAY, "2999-06-01");
        var ballots = new Ballots(
                assembly,
                assembly.prepare("RESOLUTION", content)
                        .statusCode(201)
                        .extract()
                        .path("id"));

        refused(ballots.tryOpening(12), 400, "date-ahead");
    }

    @Test
    void who_is_left_out_cannot_be_present() {
        var ballots = assembly.resolution();
        ballots.exclude(12, "AWAY").statusCode(200);

        refused(ballots.tryOpening(12), 409, "not-eligible")
                .body("persons", is(List.of(assembly.id(12))))
                .body("detail", containsString("不在应到名单之内"));
    }

    @Test
    void a_stranger_cannot_be_present() {
        var opening = "{\"presentPersonIds\": %s}".formatted(assembly.ids(2, 13));

        refused(assembly.resolution().post("opening", opening), 409, "not-eligible");
    }

    @Test
    void where_everybody_is_left_out_there_is_no_vote() {
        var small = Assembly.of("VN", 3);
        var ballots = small.resolution();
        for (var member = 1; member <= 3; member++) {
            ballots.exclude(member, "DETAINED").statusCode(200);
        }

        refused(ballots.post("opening", "{\"presentPersonIds\": []}"), 409, "teller-absent");
    }

    @Test
    void a_teller_must_be_there() {
        var opening = "{\"presentPersonIds\": %s}".formatted(assembly.ids(1, 11));

        refused(assembly.resolution().post("opening", opening), 409, "teller-absent")
                .body("detail", containsString("示例12没有到会"));
    }

    @Test
    void an_opening_says_who_is_present() {
        refused(assembly.resolution().post("opening", "{}"), 400, "attendance-required")
                .body("detail", containsString("presentPersonIds"));
    }

    @Test
    void a_resolution_takes_no_written_opinions() {
        var opening = "{\"presentPersonIds\": %s, \"writtenOpinionPersonIds\": %s}"
                .formatted(assembly.ids(2, 12), assembly.ids(1, 1));

        refused(assembly.resolution().post("opening", opening), 409, "written-opinion-not-counted")
                .body("detail", containsString("也不能委托他人投票"))
                .body("source", containsString("发展党员工作细则"));
    }

    @Test
    void who_is_present_sends_no_written_opinion() {
        var opening = "{\"presentPersonIds\": %s, \"writtenOpinionPersonIds\": %s}"
                .formatted(assembly.ids(1, 12), assembly.ids(1, 1));

        refused(assembly.admission().post("opening", opening), 409, "written-opinion-of-present")
                .body("detail", containsString("示例1已经到会"));
    }

    @Test
    void only_the_five_kinds_are_left_out() {
        refused(assembly.resolution().exclude(1, "ON_HOLIDAY"), 400, "unreadable-json");
    }

    @Test
    void consent_comes_before_the_assemblys_approval() {
        var late = """
                {"ground": "ILLNESS", "consentDocument": "文", "consentOn": "2011-05-31", "approvedOn": "2011-05-30"}
                """;

        refused(assembly.resolution().exclude(assembly.id(1), late), 400, "dates-out-of-order");
    }

    @Test
    void leaving_somebody_out_needs_the_consent() {
        refused(assembly.resolution().exclude(assembly.id(1), "{\"ground\": \"ILLNESS\"}"), 400, "invalid-fields")
                .body("violations.field", hasItem(containsString("consentDocument")));
    }

    @Test
    void who_has_no_vote_is_not_left_out() {
        refused(assembly.resolution().exclude(13, "ILLNESS"), 409, "not-a-voter");
    }

    @Test
    void after_it_is_opened_nothing_is_mended() {
        var ballots = assembly.resolution().opened(12);

        refused(ballots.exclude(1, "ILLNESS"), 409, "vote-status").body("detail", is("当前已开启，不能登记不计算在应到之内的人；须在准备中时办理。"));
    }

    @Test
    void a_decision_names_the_version_it_was_made_on() {
        var ballots = assembly.resolution();
        var opening = ballots.opening(12);

        refused(
                as(assembly.code(1))
                        .body(opening)
                        .post("/votes/{id}/opening", ballots.id)
                        .then(),
                428,
                "precondition-required");
        refused(
                as(assembly.code(1))
                        .header("If-Match", "\"99\"")
                        .body(opening)
                        .post("/votes/{id}/opening", ballots.id)
                        .then(),
                412,
                "precondition-failed");
    }

    @Test
    void nothing_is_followed_up_where_all_is_settled() {
        var ballots = assembly.election(2, 3).opened(10);
        ballots.declared(ballots.election(10, 8, 7, 4));

        refused(ballots.post("run-off", "{}"), 409, "nothing-to-settle").body("detail", containsString("而结果是“选出应选名额”"));
    }

    @Test
    void a_broken_body_changes_nothing() {
        var ballots = assembly.resolution();

        ballots.post("opening", "[]").statusCode(400);
        ballots.post("opening", "").statusCode(400);
        ballots.post("opening", "{\"presentPersonIds\": [null]}").statusCode(400);
        ballots.post("opening", "{\"presentPersonIds\": [\"x\"]}").statusCode(400);
        ballots.post("cancellation", "{\"reason\": \" \"}").statusCode(400);
        ballots.read().body("status", is("PREPARED"));
    }

    @Test
    void the_same_person_is_not_present_twice() {
        var twice = "[\"%1$s\", \"%1$s\"]".formatted(assembly.id(1));

        refused(
                assembly.resolution().post("opening", "{\"presentPersonIds\": %s}".formatted(twice)),
                400,
                "invalid-fields");
    }

    private ValidatableResponse election(int seats, String candidates) {
        var more = ", \"seats\": %d, \"candidatePersonIds\": %s".formatted(seats, candidates);
        return assembly.prepare("ELECTION", assembly.content("选举支部委员会", more));
    }

    private ValidatableResponse resolution(String chair, String tellers) {
        return assembly.prepare("RESOLUTION", assembly.content("决议", chair, tellers, ""));
    }

    private static ValidatableResponse refused(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:" + code));
    }
}
