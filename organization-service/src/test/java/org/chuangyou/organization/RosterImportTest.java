package org.chuangyou.organization;

import java.util.List;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.chassis.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

@QuarkusTest
@RealParts
class RosterImportTest {

    @Inject
    Database database;

    @Test
    void the_county_comes_in_whole_and_a_second_time_changes_nothing() {
        Roster.ofTheCounty().upload().statusCode(201).body("files.rows", is(List.of(91, 24, 285, 77, 90)));
        var before = StoredRoster.in(database);
        var announced = announcements();

        Roster.ofTheCounty()
                .upload()
                .statusCode(201)
                .body("files.created", everyItem(is(0)))
                .body("files.corrected", everyItem(is(0)))
                .body("files.unchanged", is(List.of(91, 24, 285, 77, 90)));

        assertThat(StoredRoster.in(database)).isEqualTo(before);
        assertThat(announcements()).isEqualTo(announced);
    }

    @Test
    void joint_branches_of_more_than_five_units_are_a_warning_only() {
        Roster.ofTheCounty()
                .upload()
                .statusCode(201)
                .body("warnings.rule", hasItem("joint-branch-units"))
                .body("warnings.mend", hasItem(containsString("一般不超过 5 个")));
    }

    @Test
    void the_report_of_an_import_can_be_read_again() {
        var location = Roster.small("R0").upload().statusCode(201).extract().header("Location");

        given().auth()
                .oauth2(Tokens.ofMachine("steward", "roster-steward"))
                .get(location)
                .then()
                .statusCode(200)
                .body("files.created", is(List.of(1, 2, 4, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void files_come_in_as_offices_keep_them(String charset) {
        var prefix = "E" + charset.replaceAll("\\W", "");
        Roster.small(prefix).encoded(charset).upload().statusCode(201);

        assertThat(database.texts("SELECT name FROM organization WHERE code = ?", prefix + "-B"))
                .containsExactly("示例小学党支部");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_header() {
        Roster.small("BOM").withByteOrderMark().upload().statusCode(201);
    }

    @Test
    void a_dry_run_reports_and_changes_nothing() {
        var before = StoredRoster.in(database);

        Roster.small("DRY")
                .dryRun()
                .upload()
                .statusCode(200)
                .body("dryRun", is(true))
                .body("files.created", is(List.of(1, 2, 4, 1)));

        assertThat(StoredRoster.in(database)).isEqualTo(before);
    }

    @Test
    void a_changed_row_is_a_correction_and_is_announced() {
        Roster.small("COR").upload().statusCode(201);

        Roster.small("COR")
                .replacing("organizations", "示例小学党支部", "示例中心小学党支部")
                .upload()
                .statusCode(201)
                .body("files.find { it.file == 'organizations' }.corrected", is(1));

        var branch = database.texts("SELECT id FROM organization WHERE code = 'COR-B'")
                .get(0);
        var types = Topic.named("organization.events").await(3, r -> r.key().equals(branch)).stream()
                .map(Topic::type)
                .toList();
        assertThat(types)
                .containsExactly(
                        "organization.branch-established.v1",
                        "organization.post-assumed.v1",
                        "organization.branch-corrected.v1");
    }

    @Test
    void a_new_secretary_takes_over_and_the_old_one_goes() {
        Roster.small("NEW").upload().statusCode(201);

        Roster.small("NEW")
                .asOf("2011-09-01")
                .replacing("posts", "NEW-P1,书记", "NEW-P2,书记")
                .upload()
                .statusCode(201);

        assertThat(database.texts("SELECT person.code || ' ' || coalesce(relinquished_on::text, 'holds') FROM post"
                        + " JOIN person ON person.id = person_id WHERE person.code LIKE 'NEW%' ORDER BY 1"))
                .containsExactly("NEW-P1 2011-09-01", "NEW-P2 holds");
    }

    @Test
    void nothing_of_a_person_leaves_the_service_but_name_branch_and_membership() {
        Roster.small("PRI").upload().statusCode(201);
        var person =
                database.texts("SELECT id FROM person WHERE code = 'PRI-P1'").get(0);

        var body = Topic.body(Topic.named("organization.events")
                .await(1, r -> r.key().equals(person))
                .get(0));

        assertThat(body).contains("PRI-P1").doesNotContain("1970-01-01", "FEMALE");
        assertThat(Topic.named("organization.events").all().stream().map(Topic::body))
                .noneMatch(text -> text.contains("PRI-P4"));
    }

    /** Facts sent and facts still waiting. */
    private long announcements() {
        await().until(() -> database.count("SELECT count(*) FROM outbox") == 0);
        return Topic.named("organization.events").all().size();
    }
}
