package org.chuangyou.evaluation.roll;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.inject.Inject;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.evaluation.Api;
import org.chuangyou.evaluation.AtOnce;
import org.chuangyou.evaluation.County;
import org.chuangyou.evaluation.Draft;
import org.chuangyou.evaluation.Given;
import org.chuangyou.evaluation.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class IssuanceTest {

    private static final String CONTEST = "g1.s1";
    private static final String FOREIGN_CONTEST = "g2.s1";

    @Inject
    Given given;

    @Inject
    Database database;

    @Inject
    MovableClock clock;

    @Test
    void of_many_different_messages_at_once_one_is_signed() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);

        var statuses = AtOnce.times(50, () -> voter.issue(voter.paper(CONTEST)).status());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
        assertThat(issued(poll)).isEqualTo(1);
    }

    @Test
    void of_one_message_sent_many_times_at_once_all_are_signed_and_one_is_noted() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        var paper = voter.paper(CONTEST);

        var statuses = AtOnce.times(50, () -> voter.issue(paper).status());

        assertThat(statuses).containsOnly(200);
        assertThat(issued(poll)).isEqualTo(1);
    }

    @Test
    void another_message_for_the_same_contest_is_refused_even_in_another_session() {
        var poll = given.anOpenEvaluation();
        var code = given.aCode(poll);
        var first = given.voter(poll);
        first.open(code).ok();
        first.issued(CONTEST);
        var second = given.voter(poll);
        second.open(code).ok();

        Api.refused(second.issue(second.paper(CONTEST)), 409, "already-issued", "每票种只能领取一次");
    }

    @Test
    void without_a_session_nothing_is_issued() {
        var poll = given.anOpenEvaluation();
        var voter = given.voter(poll);

        Api.refused(voter.issue(voter.paper(CONTEST)), 401, "session-invalid", "重新进入");
    }

    @Test
    void a_contest_is_asked_for_once_in_a_request() {
        var voter = given.aVoterInSession(given.anOpenEvaluation());

        Api.refused(voter.issue(voter.paper(CONTEST), voter.paper(CONTEST)), 400, "contest-twice", "出现了两次");
    }

    @Test
    void of_one_message_there_is_one_text() {
        var voter = given.aVoterInSession(given.anOpenEvaluation());

        Api.refused(voter.issue(CONTEST, "A".repeat(170) + "B"), 400, "message-invalid", "标准的 base64url");
    }

    static Stream<byte[]> unfit() {
        var length = 128; // bytes of the tests' keys of 1,024 bits
        var tooLarge = new byte[length];
        Arrays.fill(tooLarge, (byte) 0xff);
        return Stream.of(new byte[0], new byte[length - 1], new byte[length + 1], tooLarge);
    }

    @ParameterizedTest
    @MethodSource("unfit")
    void a_message_of_another_length_or_beyond_the_modulus_is_refused_and_nothing_signed(byte[] message) {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);

        var answer =
                voter.issue(CONTEST, Base64.getUrlEncoder().withoutPadding().encodeToString(message));

        Api.refused(answer, 400, "message-invalid", "与该票种密钥的模数等长且小于它");
        assertThat(issued(poll)).isZero();
    }

    @Test
    void a_session_ends_after_ten_minutes() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        clock.forward(Duration.ofMinutes(10));

        Api.refused(voter.issue(voter.paper(CONTEST)), 401, "session-invalid", "十分钟");
    }

    @Test
    void a_slip_is_not_for_the_contest_of_another_group() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);

        Api.refused(voter.issue(voter.paper(FOREIGN_CONTEST)), 403, "not-entitled", "g2.s1");
    }

    @Test
    void a_session_of_one_poll_is_not_on_the_roll_of_another() {
        var poll = given.anOpenEvaluation();
        var elsewhere = given.aVoterInSession(given.anOpenEvaluation());
        var paper = given.voter(poll).paper(CONTEST);

        Api.refused(elsewhere.issueIn(poll, paper), 403, "not-entitled", CONTEST);
        assertThat(issued(poll)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "a.b", "a.b.c", "MTIz.MTIz"})
    void what_is_no_session_of_ours_issues_nothing(String session) {
        var poll = given.anOpenEvaluation();
        var voter = given.voter(poll);

        Api.refused(voter.in(session).issue(voter.paper(CONTEST)), 401, "session-invalid", "重新进入");
        assertThat(issued(poll)).isZero();
    }

    @Test
    void after_closing_nothing_is_issued() {
        var poll = given.anOpenEvaluation();
        var voter = given.aVoterInSession(poll);
        given.close(poll);

        Api.refused(voter.issue(voter.paper(CONTEST)), 409, "phase", "已经关闭");
    }

    @Test
    void after_closing_nothing_is_left_that_could_sign() {
        var poll = given.anOpenEvaluation();

        given.close(poll);

        assertThat(database.count(
                        "SELECT count(*) FROM roll_contest WHERE poll_id = ? AND private_key IS NOT NULL", poll))
                .isZero();
    }

    @Test
    void a_request_refused_in_part_leaves_nothing_issued() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().subject(County.COMMITTEE));
        var voter = given.aVoterInSession(poll);
        voter.issued("g1.s2");

        var answer = voter.issue(voter.paper("g1.s1"), voter.paper("g1.s2"));

        Api.refused(answer, 409, "already-issued", "g1.s2");
        assertThat(issued(poll)).isEqualTo(1);
    }

    @Test
    void a_request_that_repeats_another_in_part_has_the_rest_issued_too() {
        var poll = given.anOpenEvaluation(Draft.ofABranch().subject(County.COMMITTEE));
        var voter = given.aVoterInSession(poll);
        var first = voter.issued("g1.s1");

        var answer = voter.issue(voter.paper("g1.s2"), first);

        assertThat(answer.ok().body().at("/responses").findValuesAsText("contest"))
                .containsExactly("g1.s1", "g1.s2");
        assertThat(issued(poll)).isEqualTo(2);
    }

    private long issued(UUID poll) {
        return database.count("SELECT count(*) FROM roll_issuance WHERE poll_id = ?", poll);
    }
}
