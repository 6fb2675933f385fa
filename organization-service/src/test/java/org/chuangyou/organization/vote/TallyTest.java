package org.chuangyou.organization.vote;

import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.vote.Ballots.question;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

/** Two tellers count independently; what cannot be true is refused with its numbers. */
@QuarkusTest
@RealParts
class TallyTest {

    @Inject
    Database database;

    private Assembly assembly;

    @BeforeEach
    void twelve_members_with_a_vote() {
        assembly = Assembly.of("VC", 12);
    }

    /** What is counted of a resolution with ten present, the problem it makes, and a part of its explanation. */
    static Stream<Arguments> counts_that_cannot_be_true() {
        return Stream.of(
                Arguments.of(
                        "11 11 11 0 1 8 2",
                        409,
                        "ballots-issued-exceed-attendance",
                        "发出 11 张；实到 10 人、会前书面意见 0 份，最多 10 张"),
                Arguments.of("10 10 8 1 0 8 0", 400, "ballots-do-not-add-up", "有效 8 张加无效 1 张为 9 张，收回 10 张"),
                Arguments.of("10 9 9 1 0 9 0", 400, "ballots-do-not-add-up", "有效 9 张加无效 1 张为 10 张，收回 9 张"),
                Arguments.of("10 10 9 1 1 8 1", 400, "votes-do-not-add-up", "赞成 8、反对 1、弃权 1，合计 10，有效票 9 张"),
                Arguments.of("10 10 9 1 1 7 0", 400, "votes-do-not-add-up", "合计 8，有效票 9 张"),
                Arguments.of("9 10 10 0 0 10 0", 409, "void-ballot-counted", "收回 10 张，多于发出 9 张"));
    }

    @ParameterizedTest
    @MethodSource("counts_that_cannot_be_true")
    void a_count_that_cannot_be_true_is_refused(String counts, int status, String code, String detail) {
        var n = counts.split(" ");
        var counted = """
                {"issued": %s, "returned": %s, "valid": %s, "invalid": %s, "abstaining": %s, "yes": %s, "no": %s}
                """.formatted((Object[]) n);

        assembly.resolution()
                .opened(10)
                .tally(12, counted)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", is("urn:chuangyou:problem:" + code))
                .body("detail", containsString(detail));
    }

    @Test
    void a_count_is_complete() {
        assembly.resolution()
                .opened(10)
                .tally(12, "{\"issued\": 10, \"returned\": 10, \"valid\": 10}")
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:tally-incomplete"))
                .body("detail", is("请补报：invalid、abstaining、yes、no。"));
    }

    @Test
    void a_question_has_no_candidates() {
        var ballots = assembly.resolution().opened(10);
        var counted = ballots.election(10, 5).replace("\"abstaining\": 0", "\"abstaining\": 0, \"yes\": 5, \"no\": 5");

        ballots.tally(12, counted)
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:tally-of-another-kind"))
                .body("detail", is("决议不报：candidates。"));
    }

    @Test
    void written_opinions_add_to_the_ballots() {
        var ballots = assembly.admission();
        ballots.post(
                        "opening",
                        "{\"presentPersonIds\": %s, \"writtenOpinionPersonIds\": %s}"
                                .formatted(assembly.ids(3, 12), assembly.ids(1, 1)))
                .statusCode(200);

        ballots.tally(12, question(12, 0, 0))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:ballots-issued-exceed-attendance"))
                .body("most", is(11));
        ballots.tally(12, question(11, 0, 0)).statusCode(201);
    }

    @Test
    void every_candidate_is_counted() {
        var ballots = assembly.election(2, 3).opened(10);

        ballots.tally(12, ballots.election(10, 5, 5))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:candidates-differ"))
                .body("detail", containsString("没有报：示例3"));
    }

    @Test
    void the_votes_on_each_candidate_add_up_to_the_valid_ballots() {
        var ballots = assembly.election(2, 3).opened(10);

        ballots.tally(12, ballots.election(10, 5, 5, 5).replaceFirst("\"abstain\": 0", "\"abstain\": 1"))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:votes-do-not-add-up"))
                .body("detail", containsString("示例1：赞成 5、反对 5、弃权 1，合计 11，有效票 10 张"));
    }

    @Test
    void valid_ballots_name_no_more_than_the_seats() {
        var ballots = assembly.election(2, 3).opened(10);

        ballots.tally(12, ballots.election(10, 7, 7, 7))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:more-votes-than-seats"))
                .body("detail", containsString("未弃权的有效票 10 张，应选 2 名，赞成（含另选）最多 20 票，报了 21 票"))
                .body("source", containsString("无效票"));
    }

    @Test
    void blank_ballots_abstain_on_everybody() {
        var ballots = assembly.election(2, 3).opened(10);

        ballots.tally(12, ballots.election(10, 5, 5, 5).replace("\"abstaining\": 0", "\"abstaining\": 1"))
                .statusCode(400)
                .body("type", is("urn:chuangyou:problem:blank-ballots-exceed-abstentions"))
                .body("detail", containsString("整张弃权的票 1 张，而示例1的弃权只有 0 票"));
    }

    @Test
    void who_abstains_does_not_write_in_another() {
        var ballots = assembly.election(2, 3).opened(10);
        var writeIn = ", \"writeIns\": [{\"personId\": \"%s\", \"yes\": 4}]".formatted(assembly.id(5));
        // One vote against in all, the others abstain.
        var counted = ballots.electionWith(10, writeIn, 5, 5, 5)
                .replace("\"no\": 5, \"abstain\": 0", "\"no\": 1, \"abstain\": 4");

        ballots.tally(12, counted)
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:write-ins-exceed-noes"))
                .body("detail", containsString("另选他人 4 票，多于反对 3 票"));
    }

    @Test
    void a_candidate_is_not_written_in() {
        var ballots = assembly.election(2, 3).opened(10);
        var writeIn = ", \"writeIns\": [{\"personId\": \"%s\", \"yes\": 1}]".formatted(assembly.id(2));

        ballots.tally(12, ballots.electionWith(10, writeIn, 5, 5, 5))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:write-in-unfit"))
                .body("detail", containsString("或本来就是候选人"));
    }

    @Test
    void counts_that_differ_are_named_and_not_declared() {
        var ballots = assembly.resolution().opened(10);
        ballots.tally(11, question(8, 2, 0)).statusCode(201);
        ballots.tally(12, question(7, 2, 1)).statusCode(201);

        ballots.declare()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:tallies-differ"))
                .body("detail", is("弃权：示例11（VC-P11） 0、示例12（VC-P12） 1、赞成：示例11（VC-P11） 8、示例12（VC-P12） 7。请重新清点，一致后再宣布。"))
                .body("differences.figure", hasItem("YES"));
        ballots.read().body("status", is("OPEN"));
    }

    @Test
    void counts_that_differ_on_a_candidate_name_the_candidate() {
        var ballots = assembly.election(2, 3).opened(10);
        ballots.tally(11, ballots.election(10, 8, 6, 5)).statusCode(201);
        ballots.tally(12, ballots.election(10, 8, 5, 5)).statusCode(201);

        ballots.declare().statusCode(409).body("detail", containsString("示例2 赞成：示例11（VC-P11） 6、示例12（VC-P12） 5"));
    }

    @Test
    void a_count_is_mended_until_the_tellers_agree() {
        var ballots = assembly.resolution().opened(10);
        ballots.tally(11, question(8, 2, 0)).statusCode(201);
        ballots.tally(12, question(7, 3, 0)).statusCode(201);

        ballots.tally(12, question(8, 2, 0)).statusCode(200);

        ballots.declare().statusCode(200).body("result.yes", is(8));
    }

    @Test
    void the_order_in_which_candidates_were_counted_does_not_matter() {
        var ballots = assembly.election(1, 2).opened(10);
        ballots.tally(11, ballots.election(10, 7, 3)).statusCode(201);
        var turned = """
                {"issued": 10, "returned": 10, "valid": 10, "invalid": 0, "abstaining": 0, "candidates": [
                  {"personId": "%s", "yes": 3, "no": 7, "abstain": 0}, {"personId": "%s", "yes": 7, "no": 3, "abstain": 0}]}
                """.formatted(assembly.id(2), assembly.id(1));
        ballots.tally(12, turned).statusCode(201);

        ballots.declare().statusCode(200).body("result.outcome", is("FILLED"));
    }

    @Test
    void all_tellers_count_before_anything_is_declared() {
        var ballots = assembly.resolution().opened(10);
        ballots.tally(11, question(8, 2, 0)).statusCode(201);

        ballots.declare()
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:tallies-missing"))
                .body("detail", containsString("示例12还没有报数"));
    }

    @Test
    void a_teller_enters_the_own_count_alone() {
        var ballots = assembly.resolution().opened(10);

        as(assembly.code(12))
                .body(question(8, 2, 0))
                .put("/votes/{id}/tallies/{teller}", ballots.id, assembly.code(11))
                .then()
                .statusCode(403)
                .body("type", is("urn:chuangyou:problem:own-tally-only"))
                .body("detail", containsString("监票计票人各报各的：示例11、示例12"));
        ballots.tally(1, question(8, 2, 0)).statusCode(403);
    }

    @Test
    void nobody_sees_anothers_count_before_the_result() {
        var ballots = assembly.resolution().opened(10);
        ballots.tally(11, question(8, 2, 0)).statusCode(201);

        as(assembly.code(12))
                .get("/votes/{id}/tallies/{teller}", ballots.id, assembly.code(11))
                .then()
                .statusCode(403);
        as(assembly.code(11))
                .get("/votes/{id}/tallies/{teller}", ballots.id, assembly.code(11))
                .then()
                .statusCode(200)
                .body("yes", is(8));
        assertThat(ballots.read()
                        .body("tallied[0]", is(assembly.code(11)))
                        .extract()
                        .asString())
                .doesNotContain("\"yes\"");
    }

    @Test
    void after_the_result_no_count_is_mended() {
        var ballots = assembly.resolution().opened(10);
        ballots.declared(question(8, 2, 0));

        ballots.tally(12, question(8, 2, 0)).statusCode(409).body("type", is("urn:chuangyou:problem:vote-status"));
    }

    /** No table has a place for how anybody voted. */
    @Test
    void no_single_vote_is_stored() {
        var columns = database.texts(
                "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_name LIKE 'vote%'");

        assertThat(columns)
                .noneMatch(column -> column.matches(".*(ballot|choice|voted|yes|serial|number).*"))
                .contains("vote_voter.standing");
        assertThat(database.texts("SELECT DISTINCT column_name::text FROM information_schema.columns"
                        + " WHERE table_name = 'vote_voter'"))
                .containsExactlyInAnyOrder("vote_id", "position", "person_id", "code", "name", "standing");
    }
}
