package org.chuangyou.organization.post;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.chuangyou.chassis.testing.Database;
import org.chuangyou.organization.County;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Roster;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.Asking.as;
import static org.chuangyou.organization.Asking.asSteward;
import static org.chuangyou.organization.County.announced;
import static org.chuangyou.organization.County.refused;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** Posts are assumed, mended and given up; what the rules forbid is refused and changes nothing. */
@QuarkusTest
@RealParts
class PostTest {

    private static int counties;

    @Inject
    Database database;

    private County county;
    private String committee;
    private String branch;

    @BeforeEach
    void aCounty() {
        county = County.of("PO" + ++counties, 8);
        committee = county.committee();
        branch = county.branch();
    }

    @Test
    void who_assumes_a_post_holds_it_from_that_day() {
        assume(branch, "P2", "PUBLICITY_COMMISSIONER", "2011-08-01")
                .statusCode(201)
                .header("Location", containsString("/posts/"))
                .header("ETag", is("\"0\""))
                .body("holder", is("示例2"))
                .body("documentNumber", is("示教党发〔2011〕5号"));

        announced("organization.post-assumed.v1", branch, 2);
        held(branch, "2011-07-31").body("items.officeLabel", not(hasItem("宣传委员")));
        held(branch, "2011-08-01").body("items.officeLabel", hasItem("宣传委员"));
    }

    @Test
    void a_secretary_is_appointed_from_above() {
        as(county.code("Q1"))
                .body(post("Q2", "SECRETARY", "2011-08-01"))
                .post("/organizations/{id}/posts", county.otherBranch())
                .then()
                .statusCode(201)
                .body("secretaryKind", is("PRINCIPAL"));
    }

    @Test
    void a_secretary_does_not_appoint_a_deputy() {
        refused(
                        as(county.code("P1"))
                                .body(post("P2", "DEPUTY_SECRETARY", "2011-08-01"))
                                .post("/organizations/{id}/posts", branch)
                                .then(),
                        403,
                        "post-required")
                .body("detail", containsString("上级组织的书记"));
    }

    @Test
    void a_secretary_sees_to_the_other_posts() {
        as(county.code("P1"))
                .body(post("P2", "ORGANIZATION_COMMISSIONER", "2011-08-01"))
                .post("/organizations/{id}/posts", branch)
                .then()
                .statusCode(201);
    }

    @Test
    void who_has_no_post_there_does_not_learn_of_it() {
        as(county.code("P5"))
                .body(post("P2", "COMMISSIONER", "2011-08-01"))
                .post("/organizations/{id}/posts", branch)
                .then()
                .statusCode(404);
    }

    @Test
    void a_post_for_a_non_member_is_refused() {
        var before = posts();
        refused(assume(branch, "P91", "PART_TIME_CADRE", "2011-08-01"), 409, "post-for-non-member")
                .body("detail", is("示例91不是党员，不能担任示例小学党支部的兼职党务干部。"))
                .body("source", containsString("党章"));
        assertThat(posts()).isEqualTo(before);
    }

    @Test
    void a_post_before_membership_is_refused() {
        refused(assume(branch, "P2", "PART_TIME_CADRE", "1999-01-01"), 409, "post-before-membership")
                .body("detail", containsString("1999-01-01 还不是"));
    }

    @Test
    void a_probationary_member_is_not_elected() {
        refused(assume(branch, "P90", "COMMISSIONER", "2011-08-01"), 409, "post-for-probationary")
                .body("detail", containsString("预备党员"));
        assume(branch, "P90", "PART_TIME_CADRE", "2011-08-01").statusCode(201);
    }

    @Test
    void a_member_organised_elsewhere_is_refused() {
        refused(assume(branch, "Q2", "COMMISSIONER", "2011-08-01"), 409, "holder-from-elsewhere")
                .body("detail", containsString("请先转接组织关系"));
    }

    @Test
    void a_committee_above_takes_members_from_below() {
        assume(committee, "P2", "COMMISSIONER", "2011-08-01").statusCode(201);
    }

    @Test
    void a_second_secretary_is_refused() {
        var before = posts();
        refused(assume(branch, "P2", "SECRETARY", "2011-08-01"), 409, "secretary-overlap")
                .body("other", is("示例1"))
                .body("from", is("2011-07-01"))
                .body("detail", containsString("示例1任书记（2011-07-01 起，至 –）"));
        assertThat(posts()).isEqualTo(before);
    }

    @Test
    void secretaries_do_not_overlap_in_the_past_either() {
        relinquish(secretary(), "2011-09-01").statusCode(200);

        refused(assume(branch, "P2", "SECRETARY", "2011-08-31"), 409, "secretary-overlap")
                .body("until", is("2011-09-01"));
        assume(branch, "P2", "SECRETARY", "2011-09-01").statusCode(201);
    }

    @Test
    void the_same_office_twice_is_refused() {
        assume(branch, "P2", "COMMISSIONER", "2011-08-01").statusCode(201);
        refused(assume(branch, "P2", "COMMISSIONER", "2011-09-01"), 409, "post-held-already")
                .body("detail", containsString("已任示例小学党支部的委员"));
    }

    @Test
    void a_day_ahead_is_refused() {
        var before = posts();
        refused(assume(branch, "P2", "COMMISSIONER", "2999-01-01"), 400, "date-ahead")
                .body("field", is("assumedOn"));
        assertThat(posts()).isEqualTo(before);
    }

    @Test
    void a_day_beyond_the_calendar_is_refused() {
        assume(branch, "P2", "COMMISSIONER", "-99999-01-01").statusCode(400);
    }

    @Test
    void of_two_secretaries_at_once_one_is_refused() throws Exception {
        var body = List.of(post("Q2", "SECRETARY", "2011-08-01"), post("Q3", "SECRETARY", "2011-08-01"));
        var other = county.otherBranch();
        var together = Executors.newFixedThreadPool(2);
        try {
            var answers = together.invokeAll(body.stream()
                    .<Callable<Integer>>map(one -> () -> asSteward()
                            .body(one)
                            .post("/organizations/{id}/posts", other)
                            .statusCode())
                    .toList());
            assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        } finally {
            together.shutdown();
        }
    }

    @Test
    void an_unknown_person_is_refused() {
        refused(
                        asSteward()
                                .body(post("P2", "COMMISSIONER", "2011-08-01")
                                        .replace(county.person("P2"), "00000000-0000-0000-0000-000000000001"))
                                .post("/organizations/{id}/posts", branch)
                                .then(),
                        400,
                        "no-such-person")
                .body("detail", containsString("请先登记"));
    }

    @Test
    void a_branch_has_no_group_head() {
        refused(assume(branch, "P2", "GROUP_HEAD", "2011-08-01"), 409, "office-not-of-kind")
                .body("detail", containsString("示例小学党支部是党支部"));
    }

    @Test
    void a_small_branch_has_no_committee() {
        refused(assume(county.otherBranch(), "Q2", "COMMISSIONER", "2011-08-01"), 409, "committee-from-full-members")
                .body("found", is(3))
                .body("least", is(7))
                .body("source", containsString("支部工作条例"));
    }

    @Test
    void a_small_branch_has_one_deputy_and_no_second() {
        assume(county.otherBranch(), "Q2", "DEPUTY_SECRETARY", "2011-08-01").statusCode(201);
        refused(
                assume(county.otherBranch(), "Q3", "DEPUTY_SECRETARY", "2011-08-01"),
                409,
                "committee-from-full-members");
    }

    @Test
    void a_sixth_on_the_committee_is_unusual_and_an_eighth_refused() {
        assume(branch, "P2", "COMMISSIONER", "2011-08-01").body("warnings.rule", hasItem("committee-size-least"));
        for (var number = 3; number <= 5; number++) {
            assume(branch, "P" + number, "COMMISSIONER", "2011-08-01").body("warnings", hasSize(0));
        }
        assume(branch, "P6", "COMMISSIONER", "2011-08-01").body("warnings.rule", hasItem("committee-size-usual"));
        assume(branch, "P7", "COMMISSIONER", "2011-08-01").statusCode(201);

        refused(assume(branch, "P8", "COMMISSIONER", "2011-08-01"), 409, "committee-size-most")
                .body("found", is(8))
                .body("most", is(7));
    }

    @Test
    void a_dissolved_organisation_gives_no_posts() {
        var wanted = post("P2", "COMMISSIONER", "2011-08-01");
        database.change(
                "UPDATE organization SET dissolved_on = '2011-07-15', valid_from = '2011-07-15' WHERE id = ?::uuid",
                branch);
        refused(assume(branch, wanted), 409, "organization-no-longer-stands")
                .body("detail", containsString("已于 2011-07-15 撤销"));
    }

    @Test
    void authority_ends_with_the_post() {
        relinquish(secretary(), "2011-09-01")
                .statusCode(200)
                .body("relinquishedOn", is("2011-09-01"))
                .body("relinquishmentReason", is("工作调动"));

        announced("organization.post-relinquished.v1", branch, 1);
        as(county.code("P1"))
                .body(post("P2", "COMMISSIONER", "2011-09-02"))
                .post("/organizations/{id}/posts", branch)
                .then()
                .statusCode(404);
    }

    @Test
    void a_post_is_given_up_once() {
        var secretary = secretary();
        relinquish(secretary, "2011-09-01").statusCode(200);
        refused(relinquish(secretary, "2011-10-01"), 409, "post-relinquished")
                .body("detail", is("该职务已于 2011-09-01 免去。"));
    }

    @Test
    void a_post_is_not_given_up_before_it_was_assumed() {
        refused(relinquish(secretary(), "2011-06-30"), 400, "dates-out-of-order");
    }

    @Test
    void a_decision_names_the_version_it_was_made_on() {
        var secretary = secretary();
        asSteward()
                .body(relinquishment("2011-09-01"))
                .post("/posts/{id}/relinquishment", secretary)
                .then()
                .statusCode(428);
        asSteward()
                .header("If-Match", "\"7\"")
                .body(relinquishment("2011-09-01"))
                .post("/posts/{id}/relinquishment", secretary)
                .then()
                .statusCode(412);
    }

    @Test
    void a_correction_is_announced_with_all_facts() {
        correct(secretary(), "2010-07-01")
                .statusCode(200)
                .body("assumedOn", is("2010-07-01"))
                .body("secretaryKind", is("TEACHER"))
                .body("correctionReason", is("任职日期录入有误"));

        assertThat(announced("organization.post-corrected.v1", branch, 1))
                .allMatch(body -> body.contains("2010-07-01"));
    }

    @Test
    void a_correction_brings_no_second_secretary() {
        relinquish(secretary(), "2011-09-01").statusCode(200);
        var next = assume(branch, "P2", "SECRETARY", "2011-10-01").extract().<String>path("id");

        refused(correct(next, "2011-08-31"), 409, "secretary-overlap");
    }

    @Test
    void an_older_roster_brings_no_second_secretary() {
        relinquish(secretary(), "2011-09-01").statusCode(200);
        assume(branch, "P2", "SECRETARY", "2011-09-01").statusCode(201);
        var before = posts();

        Roster.of("posts", Roster.text(Roster.postHeader(), county.code("B") + "," + county.code("P3") + ",书记,兼职,校长"))
                .asOf("2011-08-01")
                .upload()
                .statusCode(400)
                .body("errors.rule", hasItem("posts-overlap"));
        assertThat(posts()).isEqualTo(before);
    }

    @Test
    void a_retry_assumes_no_second_post() {
        for (var attempt = 0; attempt < 2; attempt++) {
            asSteward()
                    .header("Idempotency-Key", county.code("retry"))
                    .body(post("P2", "COMMISSIONER", "2011-08-01"))
                    .post("/organizations/{id}/posts", branch)
                    .then()
                    .statusCode(201)
                    .body("id", notNullValue());
        }
        assertThat(database.count("SELECT count(*) FROM post WHERE organization_id = ?::uuid", branch))
                .isEqualTo(2);
    }

    @Test
    void why_a_post_was_given_up_is_for_superiors_and_the_person() {
        var secretary = secretary();
        relinquish(secretary, "2011-09-01").statusCode(200);

        as(county.code("P5")).get("/posts/{id}", secretary).then().statusCode(404);
        as(county.code("P1")).get("/posts/{id}", secretary).then().body("relinquishmentReason", is("工作调动"));
        as(county.code("Q1"))
                .get("/persons/{id}/posts", county.person("P1"))
                .then()
                .statusCode(200)
                .body("items.relinquishmentReason", hasItem("工作调动"));
        as(county.code("P5"))
                .get("/persons/{id}/posts", county.person("P1"))
                .then()
                .statusCode(404);
    }

    @Test
    void everybody_learns_the_own_posts() {
        as(county.code("P1"))
                .get("/posts/mine")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].organizationCode", is(county.code("B")))
                .body("items[0].officeLabel", is("书记"));
    }

    @Test
    void holders_are_found_over_the_county_by_pages() {
        var next = as("anybody")
                .queryParam("under", committee)
                .queryParam("limit", 1)
                .get("/posts")
                .then()
                .statusCode(200)
                .body("items[0].organizationCode", is(county.code("B")))
                .extract()
                .<String>path("next");
        as("anybody")
                .queryParam("under", committee)
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/posts")
                .then()
                .body("items[0].organizationCode", is(county.code("C")))
                .body("next", nullValue());
        as("anybody")
                .queryParam("under", committee)
                .queryParam("office", "SECRETARY")
                .queryParam("secretaryKind", "PRINCIPAL")
                .get("/posts")
                .then()
                .body("items", hasSize(1))
                .body("items[0].holder", is("示例1"));
    }

    @Test
    void gaps_are_facts_by_code() {
        as(county.code("Q1"))
                .get("/organizations/{id}/post-gaps", committee)
                .then()
                .statusCode(200)
                .body("items.code", is(List.of(county.code("B"), county.code("B2"))))
                .body("items[0].gaps", is(List.of("FULL_TIME_DEPUTY", "DEDICATED_CADRE")))
                .body("items[1].gaps", is(List.of("SECRETARY", "DEDICATED_CADRE")));
    }

    private ValidatableResponse assume(String organization, String person, String office, String day) {
        return assume(organization, post(person, office, day));
    }

    private ValidatableResponse assume(String organization, String post) {
        return asSteward()
                .body(post)
                .post("/organizations/{id}/posts", organization)
                .then();
    }

    private String post(String person, String office, String day) {
        return """
                {"personId": "%s", "office": "%s", "employment": "PART_TIME", "administrativePost": "校长",
                 "assumedOn": "%s", "documentNumber": "示教党发〔2011〕5号"}
                """.formatted(county.person(person), office, day);
    }

    private ValidatableResponse relinquish(String post, String day) {
        return decide(post, "relinquishment", relinquishment(day));
    }

    private static String relinquishment(String day) {
        return """
                {"on": "%s", "reason": "工作调动"}
                """.formatted(day);
    }

    private ValidatableResponse correct(String post, String day) {
        return decide(post, "correction", """
                {"employment": "PART_TIME", "administrativePost": "教师", "assumedOn": "%s",
                 "documentNumber": "示教党发〔2010〕9号", "reason": "任职日期录入有误"}
                """.formatted(day));
    }

    private static ValidatableResponse decide(String post, String act, String body) {
        var version = asSteward().get("/posts/{id}", post).header("ETag");
        return asSteward()
                .header("If-Match", version)
                .body(body)
                .post("/posts/{id}/{act}", post, act)
                .then();
    }

    private String secretary() {
        return asSteward()
                .get("/organizations/{id}/posts", branch)
                .then()
                .extract()
                .path("items.find { it.office == 'SECRETARY' }.id");
    }

    private ValidatableResponse held(String organization, String day) {
        return asSteward()
                .queryParam("asOf", day)
                .get("/organizations/{id}/posts", organization)
                .then();
    }

    private String posts() {
        return database.texts("SELECT md5(string_agg(p::text, '|' ORDER BY id)) FROM post p")
                .get(0);
    }
}
