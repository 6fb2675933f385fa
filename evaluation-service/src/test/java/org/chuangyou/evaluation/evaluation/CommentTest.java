package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.chuangyou.evaluation.verifier.Verifier;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

/** People may write beside the grades; nobody can tell which grades came from the same hand. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class CommentTest {

    @Inject
    Given given;

    @Test
    void after_closing_the_organiser_reads_what_was_written() {
        var evaluation = written(6, "操场该修了", "多办家长开放日\n谢谢老师");

        given.close(evaluation);

        read(County.SECRETARY, evaluation)
                .then()
                .statusCode(200)
                .body("groups[0].group", is("教师"))
                .body("groups[0].suppressed", is(false))
                .body("groups[0].texts", containsInAnyOrder("操场该修了", "多办家长开放日\n谢谢老师"))
                .body("groups[1].texts", empty());
    }

    @Test
    void where_fewer_than_k_voted_nobody_reads_what_they_wrote() {
        var evaluation = written(4, "操场该修了");

        given.close(evaluation);

        read(County.SECRETARY, evaluation)
                .then()
                .body("groups[0].suppressed", is(true))
                .body("groups[0].texts", empty());
    }

    @Test
    void before_closing_nobody_reads_and_looking_on_is_not_organising() {
        var evaluation = written(
                6, Draft.ofABranch().with("organizationId", County.BRANCH).with("comments", true), "操场该修了");

        Api.refused(read(County.SECRETARY, evaluation), 409, "evaluation-status", "不能查看结果");
        Api.refused(read(County.BRANCH_COMMISSIONER, evaluation), 403, "not-an-organizer", "书记");
    }

    @Test
    void the_log_holds_the_words_as_leaves_alone_and_is_verified_with_them() {
        var evaluation = given.anOpenEvaluation(commented());
        given.votes(evaluation, "教师", 6, "SATISFIED");
        var leaf = given.voter(evaluation).write(given.aCode(evaluation), "操场该修了");
        given.close(evaluation);

        var entries = published(evaluation, "log/entries");

        assertThat(entries).contains("{\"leaf\":\"" + leaf + "\"}");
        assertThat(entries.lines().filter(line -> line.contains("\"contest\":\"g1.c\",\"kid\"")))
                .isEmpty();
        var verified = Verifier.run("http://localhost:" + RestAssured.port + "/polls/" + evaluation);
        assertThat(verified.status()).as(verified.err()).isZero();
        assertThat(verified.out()).contains("\"cast\":1,\"contest\":\"g1.c\"");
    }

    @Test
    void words_where_grades_are_asked_for_are_no_ballot_and_the_other_way_round() {
        var evaluation = given.anOpenEvaluation(commented());
        var voter = given.aVoterInSession(evaluation);

        Api.refused(voter.cast(voter.issued("g1.s1").words("操场该修了")), 400, "choices-incomplete", "");
        Api.refused(
                voter.cast(voter.issued("g1.c").ballot(voter.everything("SATISFIED"))), 400, "choices-incomplete", "");
    }

    @Test
    void too_many_words_or_none_are_refused() {
        var evaluation = given.anOpenEvaluation(commented());
        var voter = given.aVoterInSession(evaluation);
        var paper = voter.issued("g1.c");

        for (var words : new String[] {"好".repeat(501), " \u3000\n", "一\t二"}) {
            Api.refused(voter.cast(paper.words(words)), 400, "choices-incomplete", "");
        }
    }

    @Test
    void nothing_is_asked_for_unless_the_draft_says_so() {
        var evaluation = given.anOpenEvaluation();

        assertThat(given.voter(evaluation).manifestText()).doesNotContain("g1.c");
    }

    private UUID written(int voters, String... texts) {
        return written(voters, commented(), texts);
    }

    /** So many teachers vote, and some write: on other slips, as the test's voter has one hand for each. */
    private UUID written(int voters, Draft draft, String... texts) {
        var evaluation = given.anOpenEvaluation(draft);
        given.votes(evaluation, "教师", voters, "SATISFIED");
        for (var text : texts) {
            given.voter(evaluation).write(given.aCode(evaluation), text);
        }
        return evaluation;
    }

    private static Draft commented() {
        return Draft.ofABranch().with("comments", true);
    }

    private static Response read(String person, UUID evaluation) {
        return Api.as(person).request().get("/evaluations/{id}/comments", evaluation);
    }

    private static String published(UUID evaluation, String path) {
        return RestAssured.get("/polls/{id}/" + path, evaluation)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
