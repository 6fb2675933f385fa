package org.chuangyou.evaluation.urn;

import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.Given;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the urn does not undo, whoever asks for it. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SealedTest {

    private static final String CONTEST = "g1.s1";

    @Inject
    Given given;

    @Inject
    Databases databases;

    @Inject
    UrnAtHand urn;

    @Test
    void what_is_sealed_takes_no_ballots_again() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var ballot = voter.ballot(CONTEST, "SATISFIED");
        given.close(poll);

        refuses(() -> urn.beginCasting(poll));

        Api.refused(voter.cast(ballot), 409, "phase", "已经关闭");
    }

    @Test
    void what_is_sealed_is_not_opened_on_other_terms() {
        var poll = given.aClosedEvaluation();
        var terms = terms(poll);

        refuses(() -> urn.open(urn.manifest(poll)));

        assertThat(terms(poll)).isEqualTo(terms);
    }

    @Test
    void what_has_ballots_is_not_opened_on_other_terms() {
        var poll = given.anOpenEvaluation();
        given.voter(poll).vote(given.aCode(poll), "SATISFIED");
        var terms = terms(poll);

        refuses(() -> urn.open(urn.manifest(poll)));

        assertThat(terms(poll)).isEqualTo(terms);
    }

    @Test
    void what_has_none_is_opened_again_after_an_opening_that_failed_half_way() {
        var poll = given.anOpenEvaluation();
        var terms = terms(poll);

        urn.open(urn.manifest(poll));

        assertThat(terms(poll)).hasSize(1).isNotEqualTo(terms);
    }

    @Test
    void the_database_itself_keeps_what_is_sealed_closed() {
        var poll = given.aClosedEvaluation();

        assertThatThrownBy(() -> databases.changeUrn(
                        "UPDATE poll SET casting = true WHERE checkpoint LIKE '%%%s%%'".formatted(poll)))
                .hasMessageContaining("sealed_for_good");
    }

    private List<String> terms(UUID poll) {
        return databases.inUrn("SELECT manifest FROM poll WHERE manifest LIKE '%%%s%%'".formatted(poll));
    }

    private static void refuses(ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOfSatisfying(HttpProblem.class, refusal -> assertThat(refusal.getType())
                .hasToString("urn:chuangyou:problem:poll-begun"));
    }
}
