package org.chuangyou.organization.vote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.vote.Ballots.question;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

/** Tellers and chair sign the declared facts; then nothing changes any more. */
@QuarkusTest
@RealParts
class SigningTest {

    @Inject
    Database database;

    private Assembly assembly;

    @BeforeEach
    void twelve_members_with_a_vote() {
        assembly = Assembly.of("VF", 12);
    }

    @Test
    void a_vote_is_signed_when_tellers_and_chair_have_signed() {
        var ballots = declared();

        ballots.sign(11).statusCode(201).body("status", is("DECLARED")).body("signatures.role", is(List.of("TELLER")));
        ballots.sign(12).statusCode(201).body("status", is("DECLARED"));
        ballots.sign(1).statusCode(201).body("status", is("SIGNED")).body("signatures", hasSize(3));
    }

    @Test
    void anybody_can_reckon_the_digest_again() throws NoSuchAlgorithmException {
        var ballots = declared();

        var facts = as(assembly.code(1))
                .get("/votes/{id}/facts", ballots.id)
                .then()
                .statusCode(200)
                .contentType(containsString("text/plain"))
                .extract()
                .asByteArray();

        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(facts));
        assertThat(digest).isEqualTo(ballots.json().getString("digest"));
        assertThat(new String(facts, StandardCharsets.UTF_8))
                .contains("eligible=12\n", "present=10\n", "yes=8\n", "neededToPass=7\n", "outcome=CARRIED\n");
    }

    @Test
    void a_second_signature_of_the_same_person_changes_nothing() {
        var ballots = declared();
        ballots.sign(11).statusCode(201);

        ballots.sign(11).statusCode(201).body("signatures", hasSize(1));
    }

    @Test
    void who_neither_counted_nor_presided_does_not_sign() {
        declared()
                .sign(5)
                .statusCode(403)
                .body("type", is("urn:chuangyou:problem:not-a-signer"))
                .body("detail", containsString("示例11、示例12、示例1"));
    }

    @Test
    void what_is_signed_is_what_was_read() {
        declared()
                .sign(11, "0".repeat(64))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:digest-differs"))
                .body("detail", containsString("请重新读取、核对后再签"));
    }

    @Test
    void nothing_is_signed_before_the_result() {
        var ballots = assembly.resolution().opened(10);

        ballots.sign(11, "0".repeat(64))
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:vote-status"))
                .body("detail", containsString("不能签名"));
    }

    @Test
    void seats_are_not_given_up_once_somebody_has_signed() {
        var ballots = assembly.election(2, 3).opened(10);
        ballots.declared(ballots.election(10, 7, 5, 5));
        ballots.sign(12).statusCode(201);

        ballots.post("seat-reduction", "{\"decision\": \"减少名额\"}")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:already-signing"))
                .body("detail", containsString("示例12已签名确认"));
    }

    @Test
    void a_signed_vote_is_not_cancelled() {
        declared()
                .signed()
                .post("cancellation", "{\"reason\": \"后悔\"}")
                .statusCode(409)
                .body("type", is("urn:chuangyou:problem:vote-status"));
    }

    @Test
    void a_tie_is_settled_even_after_it_was_signed() {
        var ballots = assembly.election(2, 3).opened(10);
        ballots.declared(ballots.election(10, 8, 6, 6)).signed();

        ballots.post("run-off", "{}").statusCode(201);
        ballots.read().body("status", is("SIGNED"));
    }

    /** Not even past our own code. */
    @Test
    void the_database_refuses_to_change_a_signed_vote() {
        var ballots = declared().signed();

        assertThatThrownBy(() -> database.change("DELETE FROM vote_voter WHERE vote_id = ?::uuid", ballots.id))
                .hasStackTraceContaining("is signed");
        assertThatThrownBy(() -> database.change("UPDATE vote SET subject = '别的' WHERE id = ?::uuid", ballots.id))
                .hasStackTraceContaining("is signed");
    }

    private Ballots declared() {
        return assembly.resolution().opened(10).declared(question(8, 1, 1));
    }
}
