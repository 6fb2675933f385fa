package org.chuangyou.organization.vote;

import java.util.List;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.vote.Ballots.question;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Questions put to twelve members with a vote: resolutions, admissions, confirmations. */
@QuarkusTest
@RealParts
class ResolutionTest {

    private Assembly assembly;

    @BeforeEach
    void twelve_members_with_a_vote() {
        assembly = Assembly.of("VQ", 12);
    }

    @Test
    void a_resolution_opens_with_six_of_twelve() {
        assembly.resolution()
                .tryOpening(6)
                .statusCode(200)
                .body("status", is("OPEN"))
                .body("attendance.eligible", is(12))
                .body("attendance.present", is(6))
                .body("attendance.needed", is(6));
    }

    @Test
    void a_resolution_does_not_open_with_five_of_twelve() {
        assembly.resolution()
                .tryOpening(5)
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:quorum-resolution"))
                .body("detail", is("应到 12 人，实到 5 人，须有半数以上（半数即可）到会，即不少于 6 人，方可表决。"))
                .body("source", containsString("第十一条"))
                .body("needed", is(6));
    }

    @Test
    void a_resolution_needs_seven_of_twelve() {
        assembly.resolution()
                .opened(12)
                .tallied(question(7, 5, 0))
                .declare()
                .statusCode(200)
                .body("status", is("DECLARED"))
                .body("result.outcome", is("CARRIED"))
                .body("result.needed", is(7));
    }

    @Test
    void exactly_half_is_not_carried() {
        assembly.resolution().opened(12).tallied(question(6, 5, 1)).declare().body("result.outcome", is("NOT_CARRIED"));
    }

    /** More than half of those present is not enough: 应到 counts. */
    @Test
    void all_who_came_may_say_yes_in_vain() {
        assembly.resolution()
                .opened(6)
                .tallied(question(6, 0, 0))
                .declare()
                .body("result.outcome", is("NOT_CARRIED"))
                .body("result.needed", is(7));
    }

    @Test
    void an_admission_does_not_open_with_half() {
        assembly.admission()
                .tryOpening(6)
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:quorum-admission"))
                .body("detail", containsString("应到 12 人，实到 6 人，须超过半数到会，即不少于 7 人"))
                .body("source", containsString("发展党员工作细则"));
    }

    @Test
    void an_admission_opens_with_seven() {
        assembly.admission().tryOpening(7).statusCode(200).body("attendance.needed", is(7));
    }

    @Test
    void a_written_opinion_counts_among_the_votes_but_not_as_attendance() {
        var ballots = assembly.confirmation();
        var opening = "{\"presentPersonIds\": %s, \"writtenOpinionPersonIds\": %s}"
                .formatted(assembly.ids(6, 12), assembly.ids(1, 2));
        ballots.post("opening", opening)
                .statusCode(200)
                .body("attendance.present", is(7))
                .body("attendance.writtenOpinions", is(2));

        ballots.tallied(question(7, 2, 0)).declare().body("result.outcome", is("CARRIED"));
    }

    @Test
    void written_opinions_do_not_make_up_a_quorum() {
        var opening = "{\"presentPersonIds\": %s, \"writtenOpinionPersonIds\": %s}"
                .formatted(assembly.ids(7, 12), assembly.ids(1, 6));

        assembly.admission()
                .post("opening", opening)
                .statusCode(409)
                .body("present", is(6))
                .body("needed", is(7));
    }

    @Test
    void those_left_out_do_not_count_as_eligible() {
        var ballots = assembly.resolution();
        ballots.exclude(1, "ABROAD").statusCode(200);
        ballots.exclude(2, "BEDRIDDEN").statusCode(200).body("exclusions", hasSize(2));

        ballots.tryOpening(5)
                .statusCode(200)
                .body("attendance.onRoll", is(12))
                .body("attendance.excluded", is(2))
                .body("attendance.eligible", is(10))
                .body("explanation.find { it.about == 'excluded' }.text", containsString("自费出国半年以上；示教党复〔2011〕3号"))
                .body("explanation.find { it.about == 'excluded' }.source", containsString("五种情形"));
    }

    @Test
    void somebody_left_out_by_mistake_counts_again() {
        var ballots = assembly.resolution();
        ballots.exclude(1, "ILLNESS").statusCode(200);

        ballots.asSecretary()
                .delete("/votes/{id}/exclusions/{person}", ballots.id, assembly.id(1))
                .then()
                .statusCode(200)
                .body("exclusions", hasSize(0));
        ballots.asSecretary()
                .delete("/votes/{id}/exclusions/{person}", ballots.id, assembly.id(1))
                .then()
                .statusCode(404);
    }

    @Test
    void the_roll_stays_as_it_was_taken() {
        var growing = Assembly.of("VG", 12);
        var ballots = growing.resolution().opened(12);

        growing.grownTo(20);

        ballots.read().body("attendance.eligible", is(12));
        as(growing.code(1))
                .get("/votes/{id}/voters", ballots.id)
                .then()
                .body("taken", is(true))
                .body("items", hasSize(12));
    }

    @Test
    void before_it_is_opened_the_roll_follows_the_roster() {
        var growing = Assembly.of("VH", 12);
        var ballots = growing.resolution();

        growing.grownTo(13);

        as(growing.code(1))
                .get("/votes/{id}/voters", ballots.id)
                .then()
                .body("taken", is(false))
                .body("items", hasSize(13))
                .body("items.standing", hasItem("ABSENT"));
    }

    @Test
    void the_answer_explains_itself_sentence_by_sentence() {
        var json = assembly.resolution().opened(10).declared(question(7, 2, 1)).json();

        assertThat(json.getList("explanation.about", String.class))
                .containsExactly("eligible", "present", "quorum-resolution", "ballots", "majority-resolution");
        assertThat(json.getList("explanation.text", String.class))
                .containsExactly(
                        "名册上有表决权的党员 12 人，不计算在内 0 人，应到 12 人。",
                        "实到 10 人。",
                        "应到 12 人，须有半数以上（半数即可）到会，即不少于 6 人，实到 10 人，符合规定。",
                        "发出 10 张，收回 10 张，有效 10 张，无效 0 张，弃权 1 张。",
                        "赞成 7 票、反对 2 票，须超过应到 12 人的半数，即不少于 7 票：通过。");
        assertThat(json.getInt("explanation[4].numbers.needed")).isEqualTo(7);
        assertThat(json.getString("explanation[4].source")).contains("第十一条");
    }

    @Test
    void it_explains_itself_in_english_too() {
        var ballots = assembly.resolution().opened(10).declared(question(7, 2, 1));

        as(assembly.code(1))
                .header("Accept-Language", "en")
                .get("/votes/{id}", ballots.id)
                .then()
                .body(
                        "explanation[4].text",
                        is("7 yes, 2 no; more than half of the 12 eligible are needed, that is 7: carried."));
    }

    @Test
    void a_vote_is_mended_until_it_is_opened() {
        var ballots = assembly.resolution();

        ballots.asSecretary()
                .body(assembly.content("关于修订后的年度工作计划的决议", ""))
                .put("/votes/{id}", ballots.id)
                .then()
                .statusCode(200)
                .body("subject", is("关于修订后的年度工作计划的决议"));
    }

    @Test
    void a_vote_is_cancelled_with_its_reason() {
        assembly.resolution()
                .post("cancellation", "{\"reason\": \"会议改期\"}")
                .statusCode(200)
                .body("status", is("CANCELLED"))
                .body("cancelledBecause", is("会议改期"))
                .body("result", nullValue());
    }

    @Test
    void a_retried_preparation_prepares_once() {
        var body = "{\"organizationId\": \"%s\", \"kind\": \"RESOLUTION\", \"content\": %s}"
                .formatted(assembly.branch(), assembly.content("只准备一次", ""));

        var first = as(assembly.code(1))
                .header("Idempotency-Key", "VQ-1")
                .body(body)
                .post("/votes");
        var second = as(assembly.code(1))
                .header("Idempotency-Key", "VQ-1")
                .body(body)
                .post("/votes");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void votes_are_listed_newest_first_page_by_page() {
        var older = assembly.resolution();
        var newer = assembly.admission();

        var first = as(assembly.code(1))
                .queryParam("organization", assembly.branch())
                .queryParam("limit", 1)
                .get("/votes")
                .then()
                .statusCode(200)
                .body("items.id", is(List.of(newer.id)));
        as(assembly.code(1))
                .queryParam("organization", assembly.branch())
                .queryParam("limit", 1)
                .queryParam("cursor", first.extract().<String>path("next"))
                .get("/votes")
                .then()
                .body("items.id", is(List.of(older.id)));
        as(assembly.code(1))
                .queryParam("organization", assembly.branch())
                .queryParam("kind", "ADMISSION")
                .queryParam("status", "PREPARED")
                .get("/votes")
                .then()
                .body("items.kind.unique()", is(List.of("ADMISSION")));
    }
}
