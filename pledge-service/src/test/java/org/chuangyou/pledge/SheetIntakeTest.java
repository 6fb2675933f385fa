package org.chuangyou.pledge;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

/** What came by a file is a matter like any other: found, followed, announced and gone on with. */
@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class SheetIntakeTest {

    @Inject
    GivenMatters given;

    @Inject
    KeptSheets kept;

    @Inject
    Database database;

    @BeforeEach
    void as_newly_installed() {
        kept.empty();
    }

    @AfterEach
    void leave_nothing_behind() {
        kept.empty();
    }

    @Test
    void what_came_by_a_file_is_found_as_what_came_one_by_one() {
        FilledSheets.all().upload().statusCode(201);
        var pairing = kept.id("pairing", "JD-1");

        Api.get(MEMBER, "/pairings/" + pairing)
                .statusCode(200)
                .body("contacts", is(2))
                .body("lastContactOn", is("2011-04-05"));
        Api.get(SECRETARY, "/matters/" + pairing + "/journal")
                .statusCode(200)
                .body("items.act", contains("AGREE", "CONTACT", "CONTACT"))
                .body("items.actor", everyItem(is(MEMBER)));
    }

    @Test
    void others_hear_of_what_came_by_a_file() {
        FilledSheets.all().upload().statusCode(201);

        assertThat(announced("deed", "FW-2", 2))
                .containsExactly("pledge.deed-recorded.v1", "pledge.record-withdrawn.v1");
        assertThat(announced("pairing", "JD-2", 2))
                .containsExactly("pledge.pairing-agreed.v1", "pledge.pairing-ended.v1");
        assertThat(announced("counterpart", "DK-1", 4))
                .containsExactly(
                        "pledge.counterpart-linked.v1",
                        "pledge.counterpart-promised.v1",
                        "pledge.counterpart-promise-kept.v1",
                        "pledge.counterpart-promised.v1");
        assertThat(announced("difficulty", "KN-1", 2))
                .containsExactly("pledge.difficulty-raised.v1", "pledge.difficulty-answered.v1");
        assertThat(announced("pledge", "CN-1", 4))
                .containsExactly(
                        "pledge.pledge-published.v1",
                        "pledge.progress-reported.v1",
                        "pledge.progress-reported.v1",
                        "pledge.pledge-fulfilled.v1");
    }

    @Test
    void what_is_entered_after_an_import_gets_a_code_that_nobody_bears() {
        var next = database.texts("SELECT 'JZ-' || lpad((last_value + 1)::text, 6, '0') FROM matter_code")
                .get(0);
        FilledSheets.all().replacing("aid", "JZ-1,", next + ",").upload().statusCode(201);

        given.anAid();

        assertThat(database.texts("SELECT DISTINCT code FROM aid")).hasSize(3).contains(next, "JZ-2");
    }

    @Test
    void a_code_grows_where_six_digits_do_not_suffice() {
        var before = database.texts("SELECT last_value::text FROM matter_code").get(0);
        database.texts("SELECT setval('matter_code', 1999999)::text");
        try {
            given.anAid();
        } finally {
            database.texts("SELECT setval('matter_code', " + before + ")::text");
        }

        assertThat(database.texts("SELECT code FROM aid")).containsExactly("JZ-2000000");
    }

    @Test
    void a_file_puts_back_no_words_that_were_taken_down() {
        FilledSheets.all().upload().statusCode(201);
        var difficulty = "/difficulties/" + kept.id("difficulty", "KN-1");
        Api.act(SECRETARY, difficulty, "unpublication", GivenMatters.TAKING_DOWN)
                .statusCode(200);

        FilledSheets.all().upload().statusCode(400).body("errors.rule", contains("matter-taken-down"));
    }

    @Test
    void a_file_lets_count_what_a_member_entered() {
        var aid = Api.post(MEMBER, "/aid", GivenMatters.money(World.BRANCH, "100", "元", "EXACT"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var waiting = new String(FilledSheets.read("/exports/aid"), UTF_8);

        FilledSheets.empty()
                .with("aid", waiting.replace("待审看", "").getBytes(UTF_8))
                .upload()
                .statusCode(201)
                .body("files.corrected", contains(1));

        Api.get(MEMBER, "/aid/" + aid).body("status", is("STANDING"));
    }

    @Test
    void a_later_file_takes_a_pledge_further() {
        FilledSheets.all().upload().statusCode(201);

        FilledSheets.all()
                .replacing(
                        "pledges",
                        "DY10011,,2011-03-10,校刊校报,校刊第三期,,,,,,,,",
                        "DY10011,,2011-03-10,校刊校报,校刊第三期,,2011-05-09,每周两次,,,,,")
                .replacing("pledges", "已公布", "已兑现")
                .upload()
                .statusCode(201)
                .body("files.find { it.file == 'pledges' }.corrected", is(1));

        Api.get(SECRETARY, "/pledges/" + kept.id("pledge", "CN-5"))
                .body("status", is("FULFILLED"))
                .body("ending.endedOn", is("2011-05-09"));
    }

    @Test
    void a_later_file_ends_withdraws_keeps_and_answers() {
        FilledSheets.all().upload().statusCode(201);

        FilledSheets.all()
                .replacing("deeds", "40,人,余,,,", "40,人,余,2011-05-09,人数有误,")
                .replacing("pairings", "2011-03-01,,,", "2011-03-01,2011-05-09,已及格,")
                .replacing("counterpart-promises", "2011-12-31,,", "2011-12-31,2011-05-09,图书三百册")
                .replacing("difficulties", "待办,,,,,,,0", "已解决,增开窗口,,,,,2011-05-09,0")
                .replacing("suggestions", "食堂窗口,,,,,,", "食堂窗口,校务会第七次会议,2011-05-09,,,,")
                .upload()
                .statusCode(201)
                .body(
                        "files.findAll { it.corrected == 1 }.file",
                        contains("deeds", "pairings", "counterpart-promises", "difficulties", "suggestions"))
                .body("files.corrected.sum()", is(5));

        assertThat(database.texts("SELECT act FROM matter_journal WHERE done_on = '2011-05-09' ORDER BY act"))
                .containsExactly("ADOPT", "END", "KEEP", "SOLVE", "WITHDRAW");
    }

    @Test
    void sheets_may_be_worked_off_in_the_background() {
        FilledSheets.all()
                .uploadInBackground()
                .body("state", is("DONE"))
                .body(
                        "files.findAll { it.created > 0 && it.created == it.rows }.file",
                        hasItems("deeds", "task-items"));
    }

    @Test
    void a_fault_found_in_the_background_is_told_too() {
        FilledSheets.all()
                .replacing("deeds", ",3.5,", ",24.5,")
                .uploadInBackground()
                .body("state", is("FAULTY"))
                .body("errors[0].mend", is("“每人时长（小时）”必须小于或等于24。"));
    }

    private List<String> announced(String kind, String code, int count) {
        var id = kept.id(kind, code);
        return Topic.named("pledge.events").await(count, record -> record.key().equals(id)).stream()
                .map(Topic::type)
                .toList();
    }
}
