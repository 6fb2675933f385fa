package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Roll and urn are two databases: what one has done stands even where the other could not follow. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class HalfDoneTest {

    private static final String CONTEST = "g1.s1";

    @Inject
    Given given;

    @Inject
    Database database;

    @Test
    void where_casting_has_begun_nothing_is_issued_even_if_the_rest_failed() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().with("mode", "STRICT"));
        var voter = given.aVoterInSession(poll);
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        var late = given.aVoterInSession(poll);

        whileItCannotBeAudited(poll, () -> assertThat(
                        Api.as(County.SECRETARY).move(poll, "casting").statusCode())
                .isGreaterThanOrEqualTo(500));

        assertThat(voter.cast(ballot).status()).isEqualTo(201);
        Api.refused(late.issue(late.paper(CONTEST)), 409, "phase", "尚未进入这一阶段");
        Api.as(County.SECRETARY).move(poll, "casting").then().statusCode(200);
        assertThat(voter.cast(ballot).status()).isEqualTo(200);
    }

    @Test
    void results_say_as_many_were_issued_as_the_log_does_even_if_closing_failed_in_between() {
        var poll = given.anOpenEvaluation();
        given.votes(poll, "教师", 5, "SATISFIED");
        var late = given.aVoterInSession(poll);
        Api.as(County.SECRETARY).move(poll, "closing").then().statusCode(202);

        whileItCannotBeAudited(poll, () -> assertThat(
                        Api.as(County.DEPUTY).move(poll, "closing").statusCode())
                .isGreaterThanOrEqualTo(500));

        Api.refused(late.issue(late.paper(CONTEST)), 409, "phase", "已经关闭");
        Api.as(County.DEPUTY).move(poll, "closing").then().statusCode(200);
        var results = Api.as(County.SECRETARY).results(poll);
        assertThat(results.<Integer>path("subjects[0].groups[0].issued")).isEqualTo(5);
        assertThat(results.<Integer>path("groups[0].issued")).isEqualTo(5);
        assertThat(given.voter(poll).result().ok().text()).contains("\"issued\":5");
    }

    @Test
    void once_the_urns_result_may_be_public_paper_stands_even_if_closing_failed_after_it() {
        var poll = given.anEvaluationToBeClosed();
        var count = PaperTallyTest.count(10, 9, 1, 6, 2);
        PaperTallyTest.tally(County.SECRETARY, poll, count).then().statusCode(200);
        PaperTallyTest.tally(County.DEPUTY, poll, count).then().statusCode(200);
        whileItCannotBeAudited(poll, () -> Api.as(County.DEPUTY).move(poll, "closing"));

        var other = PaperTallyTest.count(10, 9, 1, 8, 0);

        Api.refused(PaperTallyTest.tally(County.SECRETARY, poll, other), 409, "paper-closed", "不再录入");
        Api.refused(PaperTallyTest.withdraw(County.DEPUTY, poll), 409, "paper-closed", "撤回");
        Api.as(County.DEPUTY).move(poll, "closing").then().statusCode(200);
    }

    /** A fault of the database at the last step of an act, for this evaluation alone. */
    private void whileItCannotBeAudited(UUID evaluation, Runnable act) {
        database.change("""
                ALTER TABLE audit ADD CONSTRAINT broken
                CHECK (object <> '%s' OR act NOT IN ('begin-casting', 'close-evaluation')) NOT VALID""".formatted(evaluation));
        try {
            act.run();
        } finally {
            database.change("ALTER TABLE audit DROP CONSTRAINT broken");
        }
    }
}
