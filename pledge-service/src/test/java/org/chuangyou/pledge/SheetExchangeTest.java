package org.chuangyou.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.OTHER_BRANCH;
import static org.chuangyou.pledge.World.OTHER_MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

/** What a branch keeps in its sheets goes out and comes in again as it was, and is told as what is entered one by one. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SheetExchangeTest {

    @Inject
    GivenMatters given;

    @Inject
    Given pledges;

    @Inject
    Database database;

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
    void every_table_is_among_those_that_are_tested_here() {
        var tables =
                FilledSheets.asSteward().get("/tables").then().statusCode(200).extract();

        assertThat(tables.jsonPath().<String>getList("items.name"))
                .containsExactlyElementsOf(FilledSheets.all().tables());
    }

    @Test
    void exported_as_csv_emptied_and_imported_is_the_same_state() {
        FilledSheets.all().upload().statusCode(201);
        var before = kept.state();
        var exported = FilledSheets.export("csv");

        kept.empty();
        imported(exported);

        assertThat(kept.state()).isEqualTo(before);
        assertThat(FilledSheets.export("csv")).isEqualTo(exported);
    }

    @Test
    void exported_as_a_workbook_emptied_and_imported_is_the_same_state() {
        FilledSheets.all().upload().statusCode(201);
        var before = kept.state();
        var exported = FilledSheets.export("xlsx");

        kept.empty();
        FilledSheets.empty().with("workbook", exported).upload().statusCode(201);

        assertThat(kept.state()).isEqualTo(before);
        assertThat(Book.texts(FilledSheets.export("xlsx"))).isEqualTo(Book.texts(exported));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void what_was_entered_one_by_one_goes_out_and_comes_back(String format) {
        enterOneByOne();
        var before = kept.state();
        var exported = FilledSheets.export(format);

        kept.empty();
        if (format.equals("csv")) {
            imported(exported);
        } else {
            FilledSheets.empty().with("workbook", exported).upload().statusCode(201);
        }

        assertThat(kept.state()).isEqualTo(before);
    }

    @Test
    void no_sheet_tells_who_brought_a_difficulty_or_a_suggestion() {
        enterOneByOne();

        for (var table : List.of("difficulties", "suggestions")) {
            var sheet = new String(FilledSheets.read("/exports/" + table), UTF_8);
            assertThat(sheet.lines()).hasSizeGreaterThan(1);
            assertThat(sheet).doesNotContain("提出人", MEMBER, SECRETARY);
        }
    }

    @Test
    void a_repeated_import_changes_nothing() {
        FilledSheets.all().upload().statusCode(201);
        var before = kept.state();

        FilledSheets.all()
                .upload()
                .statusCode(201)
                .body("files.created", everyItem(is(0)))
                .body("files.corrected", everyItem(is(0)));

        assertThat(kept.state()).isEqualTo(before);
    }

    @Test
    void a_template_lists_codes_and_labels_and_no_names_of_people() {
        var template = Book.texts(FilledSheets.read("/templates/pairings"));

        assertThat(template.get("xl/worksheets/sheet1.xml")).contains("结对编码", "dataValidation");
        assertThat(template.get("xl/worksheets/sheet2.xml"))
                .contains(World.codeOf(World.BRANCH), World.BRANCH_NAME, MEMBER, "学习困难")
                .doesNotContain("示例戊");
    }

    @Test
    void an_export_of_a_day_gives_what_was_so_then() {
        FilledSheets.all().upload().statusCode(201);

        var promises = new String(FilledSheets.read("/exports/counterpart-promises?asOf=2011-04-01"));

        assertThat(promises).contains("修缮饮水设施,2010-10-01,2011-10-31,,").doesNotContain("更换水泵");
    }

    @Test
    void on_a_day_before_it_was_answered_a_difficulty_is_told_as_open() {
        FilledSheets.all().upload().statusCode(201);

        var difficulties = new String(FilledSheets.read("/exports/difficulties?asOf=2011-03-09"), UTF_8);

        assertThat(difficulties).contains("学生宿舍缺二十张床,待办,,,,,,,").doesNotContain("列入采购");
    }

    @Test
    void a_secretary_exports_what_is_of_the_own_branch() {
        FilledSheets.all().upload().statusCode(201);
        pledges.aPublishedPledge(pledges.aPlannedCampaign(), OTHER_MEMBER, OTHER_BRANCH);

        var own = Api.as(SECRETARY).get("/organizations/" + World.BRANCH + "/exports/pledge-items");

        var items = own.then().statusCode(200).extract().asString();
        assertThat(items.lines()).hasSize(1 + 10);
        assertThat(items).contains("CN-2,2,改造食堂");
        assertThat(database.count(
                        "SELECT count(*) FROM audit WHERE act = 'export-pledge-items' AND actor = ? AND object = ?",
                        SECRETARY,
                        World.BRANCH.toString()))
                .isPositive();
    }

    @Test
    void every_table_can_be_exported_of_one_branch() {
        for (var table : FilledSheets.all().tables()) {
            Api.as(SECRETARY)
                    .get("/organizations/" + World.BRANCH + "/exports/" + table)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void of_another_branch_a_secretary_exports_nothing() {
        var address = "/organizations/" + OTHER_BRANCH + "/exports/pledges";

        Api.problem(Api.get(SECRETARY, address), 403, "export-leaders-only", "书记");
        Api.get(SECRETARY, "/organizations/" + World.BRANCH + "/exports/none").statusCode(404);
    }

    @Test
    void only_who_keeps_tables_imports_and_only_they_and_readers_export() {
        RestAssured.given().get("/exports/aid").then().statusCode(401);
        Api.as(SECRETARY).get("/exports/aid").then().statusCode(403);
        var reader = Tokens.ofMachine("reader", "roster-reader");
        RestAssured.given().auth().oauth2(reader).get("/exports/aid").then().statusCode(200);
        RestAssured.given()
                .auth()
                .oauth2(reader)
                .multiPart("aid", "aid.csv", new byte[0], "text/csv")
                .post("/imports")
                .then()
                .statusCode(403);
    }

    private void enterOneByOne() {
        var pairing = given.aPairing();
        Api.post(MEMBER, pairing + "/contacts", GivenMatters.contact("2011-05-03"))
                .statusCode(200);
        Api.post(MEMBER, "/deeds", GivenMatters.deedWithGuest(World.BRANCH, MEMBER, OTHER_MEMBER))
                .statusCode(201);
        Api.act(SECRETARY, given.anAid(), "withdrawal", GivenMatters.WITHDRAWAL).statusCode(200);
        Api.post(MEMBER, "/aid", GivenMatters.money(World.BRANCH, "100", "元", "EXACT"))
                .statusCode(201);
        var counterpart = given.aCounterpart();
        Api.act(SECRETARY, counterpart, "promises", "{\"text\": \"修路\", \"dueOn\": \"2011-12-31\"}")
                .statusCode(200);
        var difficulty = given.aDifficulty();
        Api.act(SECRETARY, difficulty, "plan", GivenMatters.PLAN).statusCode(200);
        Api.act(SECRETARY, difficulty, "publication", GivenMatters.PUBLICATION).statusCode(200);
        var suggestion = given.aSelectedSuggestion(given.aRound(), MEMBER, SECRETARY);
        Api.act(SECRETARY, suggestion, "adoption", GivenMatters.ADOPTION).statusCode(200);
        Api.act(SECRETARY, suggestion, "recommendation", "").statusCode(200);
        Api.act(SECRETARY, suggestion, "unpublication", GivenMatters.TAKING_DOWN)
                .statusCode(200);
        pledgeOneByOne();
    }

    private void pledgeOneByOne() {
        var pledge = pledges.aPublishedPledge();
        var progress = Given.PROGRESS.replace("}", ", \"items\": [{\"item\": 2, \"state\": \"DONE\"}]}");
        Api.as(MEMBER).body(progress).put(pledge + "/progress-reports/2011-05");
        Api.act(MEMBER, pledge, "partial-fulfilment", Given.PARTIAL_FULFILMENT).statusCode(200);
        pledges.aReturnedPledge();
        Api.act(MEMBER, pledges.aPublishedPledge(), "explanation", Given.EXPLANATION)
                .statusCode(200);
        Api.act(MEMBER, pledges.aDraftPledge(), "withdrawal", Given.WITHDRAWAL).statusCode(200);
        Api.act(COMMISSIONER, pledges.aPublishedPledge(), "withdrawal", Given.WITHDRAWAL)
                .statusCode(200);
    }

    private static void imported(byte[] zip) {
        var sheets = FilledSheets.empty();
        Book.parts(zip).forEach((name, file) -> sheets.with(name.replace(".csv", ""), file));
        sheets.upload().statusCode(201);
    }
}
