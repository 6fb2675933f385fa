package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.handover.HandoverSweep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;

/** What was done with a pledge where it stood then is no reason to refuse it where it stands now. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class HandedOverPledgesComeBackTest {

    @Inject
    Given given;

    @Inject
    World world;

    @Inject
    HandoverSweep sweep;

    @Inject
    KeptSheets kept;

    @Inject
    Today today;

    private UUID old;
    private UUID next;
    private String member;
    private String officer;

    @BeforeEach
    void two_branches() {
        kept.empty();
        old = given.aBranch();
        next = given.aBranch();
        member = somebodyOf(old);
        officer = somebodyOf(old);
    }

    @AfterEach
    void leave_nothing_behind() {
        today.isAsUsual();
        kept.empty();
    }

    @Test
    void a_members_pledge_that_was_reviewed_in_the_branch_before() {
        reviewedInTheOldBranch();
        handOverByTransfer();

        assertThat(backAgain()).contains(World.codeOf(next)).doesNotContain(World.codeOf(old));
    }

    @Test
    void a_bodys_pledge_that_the_secretary_of_a_merged_branch_wrote() {
        holds("SECRETARY");
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), officer, "ORGANIZATION", old);
        Api.act(officer, pledge, "submission", "").statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "review", Given.GOOD_REVIEW).statusCode(200);
        today.is("2011-05-12");
        world.merged(old, next, "2011-05-12");
        sweep.sweep();

        assertThat(backAgain()).contains(World.codeOf(next)).doesNotContain(World.codeOf(old));
    }

    @Test
    void the_ledger_of_a_day_before_tells_where_a_pledge_stood_then() {
        reviewedInTheOldBranch();
        handOverByTransfer();

        assertThat(pledges("?asOf=2011-05-11")).contains(World.codeOf(old)).doesNotContain(World.codeOf(next));
    }

    private void reviewedInTheOldBranch() {
        holds("COMMISSIONER");
        var pledge = given.aDraftPledge(given.aPlannedCampaign(), member, "MEMBER", old);
        Api.act(member, pledge, "submission", "").statusCode(200);
        Api.act(officer, pledge, "review", Given.GOOD_REVIEW).statusCode(200);
    }

    /** With a code that a sheet can tell. */
    private String somebodyOf(UUID branch) {
        var code = "DZ-" + UUID.randomUUID().toString().substring(0, 8);
        world.member(code, "示例寅", branch);
        await().until(() -> world.knows("SELECT count(*) FROM member WHERE person_code = ?", code));
        return code;
    }

    private void holds(String office) {
        var post = world.post(officer, office, old);
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post));
    }

    private void handOverByTransfer() {
        today.is("2011-05-12");
        world.transferred(member, next, "2011-05-12");
        sweep.sweep();
    }

    /** The ledger, which went out, found an empty service, and goes out again as it was. */
    private String backAgain() {
        var exported = FilledSheets.export("csv");
        kept.empty();
        var sheets = FilledSheets.empty();
        Book.parts(exported).forEach((name, file) -> sheets.with(name.replace(".csv", ""), file));
        sheets.upload().statusCode(201);
        assertThat(Book.texts(FilledSheets.export("csv"))).isEqualTo(Book.texts(exported));
        return pledges("");
    }

    private static String pledges(String day) {
        return new String(FilledSheets.read("/exports/pledges" + day), UTF_8);
    }
}
