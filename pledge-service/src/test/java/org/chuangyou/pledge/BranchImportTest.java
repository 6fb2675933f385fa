package org.chuangyou.pledge;

import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_SECRETARY;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.is;

/** A secretary enters for members without a phone what they signed on paper; what others decide stays with them. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class BranchImportTest {

    private static final String ITEM = """
            承诺编码,第几项,承诺事项,可检查的目标,完成期限,目标数量,目标数量的单位,目标数量的限定,落实的活动载体,载体第几项,选得准,定得实,做得到,逐项审核意见,是否兑现,兑现情况
            CN-9,1,听课,十节,2011-12-31,,,,,,,,,,,
            """;

    @Inject
    KeptSheets kept;

    @BeforeEach
    void as_newly_installed() {
        kept.empty();
    }

    @AfterEach
    void leave_nothing_behind() {
        kept.empty();
    }

    @Test
    void what_a_member_signed_on_paper_is_judged_by_another_than_who_entered_it() {
        imported(SECRETARY, BRANCH, submitted()).statusCode(200);
        var pledge = "/pledges/" + kept.id("pledge", "CN-9");
        var review = "{\"items\": [{\"item\": 1, \"wellChosen\": true, \"concrete\": true, \"achievable\": true}]}";

        Api.problem(Api.act(SECRETARY, pledge, "review", review), 403, "own-pledge", "");
        Api.act(COMMISSIONER, pledge, "review", review).statusCode(200).body("status", is("ACCEPTED"));
    }

    @Test
    void the_secretary_above_brings_in_what_is_of_those_below() {
        imported(COUNTY_SECRETARY, COUNTY, submitted()).statusCode(200).body("files[0].created", is(1));
    }

    @Test
    void a_dry_run_stores_nothing() {
        var before = kept.state();

        send(SECRETARY, BRANCH, submitted(), "?dryRun=true").statusCode(200).body("dryRun", is(true));

        assertThat(kept.state()).isEqualTo(before);
    }

    @Test
    void what_the_committee_decides_is_not_told_by_the_own_sheet() {
        var reviewed = row("已通过审核,DY10014,DY10014,DY10013,,,,,,,,,,,,,");

        imported(SECRETARY, BRANCH, reviewed)
                .statusCode(400)
                .body("errors.find { it.rule == 'not-by-own-sheet' }.column", is("审核人编号"));
    }

    @Test
    void of_another_branch_no_row_is_taken_in() {
        imported(OTHER_SECRETARY, OTHER_BRANCH, submitted())
                .statusCode(400)
                .body("errors[0].rule", is("not-of-these-owners"))
                .body("errors[0].column", is("组织编码"));
    }

    @Test
    void an_item_of_another_branches_pledge_is_not_taken_in() {
        imported(SECRETARY, BRANCH, submitted()).statusCode(200);
        var more = FilledSheets.empty()
                .with(
                        "pledge-items",
                        FilledSheets.local(ITEM.replace("CN-9,1", "CN-9,2")).getBytes(UTF_8));

        imported(OTHER_SECRETARY, OTHER_BRANCH, more)
                .statusCode(400)
                .body("errors[0].rule", is("not-of-these-owners"))
                .body("errors[0].column", is("承诺编码"));
    }

    @Test
    void a_member_imports_nothing() {
        Api.problem(imported(MEMBER, BRANCH, submitted()), 403, "import-leaders-only", "书记");
    }

    @Test
    void what_comes_from_above_is_not_brought_in_from_below() {
        Api.problem(
                imported(SECRETARY, BRANCH, FilledSheets.all().only("certificates")),
                400,
                "unknown-import-file",
                "certificates");
    }

    private static FilledSheets submitted() {
        return row("已提交,DY10014,DY10014,,,,,,,,,,,,,,");
    }

    private static FilledSheets row(String life) {
        var header = new String(FilledSheets.read("/exports/pledges"), UTF_8)
                .replace("提交日期,", "")
                .replace("代为说明人编号,提出异议日期,", "")
                .replace(",确认人编号,标识", "")
                .strip();
        var pledge = "CN-9,HD-1,ZB,普通党员,DY10014,,,,," + life;
        return FilledSheets.empty()
                .with(
                        "pledges",
                        FilledSheets.local(header + "\n" + pledge + "\n").getBytes(UTF_8))
                .with("pledge-items", ITEM.getBytes(UTF_8));
    }

    private static ValidatableResponse imported(String as, UUID organization, FilledSheets sheets) {
        return send(as, organization, sheets, "");
    }

    private static ValidatableResponse send(String as, UUID organization, FilledSheets sheets, String query) {
        return sheets.send(
                RestAssured.given().auth().oauth2(Tokens.of(as)),
                "/organizations/" + organization + "/imports" + query);
    }
}
