package org.chuangyou.organization.venue;

import java.time.LocalDate;
import java.time.ZoneId;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.organization.Acting;
import org.chuangyou.organization.RealParts;
import org.chuangyou.organization.Refused;
import org.chuangyou.organization.SmallCounty;
import org.junit.jupiter.api.Test;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

/** Venues held against the county's standard: what is missing, never a score. */
@QuarkusTest
@RealParts
class VenueTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String PRESENT = "{\"state\": \"PRESENT\"}";

    @Inject
    SmallCounty county;

    @Test
    void a_venue_tells_who_shares_it_and_what_it_cost_whom() {
        var venue = venue("VNA");

        Acting.as("anybody")
                .get(venue)
                .statusCode(200)
                .body("area", is(48.5f))
                .body("sharing.who", contains("工会"))
                .body("funding.source", contains("学校公用经费", "县教育局"))
                .body("fundingTotal", is(12000.5f))
                .body("items.itemCode", contains("FLAG", "BOOKS"))
                .body("items.state", contains("UNCHECKED", "UNCHECKED"));
        Acting.as("anybody")
                .get("/organizations/" + county.organization("VNA-B") + "/venues")
                .body("items.name", contains("党员活动室"));
    }

    @Test
    void items_are_present_absent_or_planned_by_a_day() {
        var venue = venue("VNB");
        var day = TODAY.plusMonths(3).toString();
        check("VNB", venue, "FLAG", PRESENT);

        check("VNB", venue, "BOOKS", "{\"state\": \"PLANNED\", \"plannedBy\": \"%s\"}".formatted(day));

        Acting.as("anybody")
                .get(venue)
                .body("items.state", contains("PRESENT", "PLANNED"))
                .body("items.plannedBy", contains(null, day));
    }

    @Test
    void the_same_check_again_changes_nothing() {
        var venue = venue("VNC");
        check("VNC", venue, "FLAG", PRESENT);
        var version = Acting.asSteward().get(venue).extract().header("ETag");

        check("VNC", venue, "FLAG", PRESENT);

        Acting.asSteward().get(venue).header("ETag", is(version));
    }

    @Test
    void gaps_name_branches_without_a_venue_and_what_others_lack() {
        var venue = venue("VND");
        var gaps = "/organizations/" + county.organization("VND-C") + "/venue-gaps";
        check("VND", venue, "FLAG", PRESENT);

        Acting.as("anybody")
                .get(gaps)
                .body("items.organizationCode", contains("VND-B"))
                .body("items[0].withoutVenue", is(false))
                .body("items[0].venues[0].items.itemCode", contains("BOOKS"));

        check("VND", venue, "BOOKS", PRESENT);
        Acting.as("anybody").get(gaps).body("items", hasSize(0));

        Acting.as("VND-P1")
                .decide(venue, "closing", "{\"closedOn\": \"2011-12-31\"}")
                .statusCode(200);
        Acting.as("anybody").get(gaps).body("items.withoutVenue", contains(true));
    }

    @Test
    void a_standard_that_asks_more_shows_in_every_venue() {
        var venue = venue("VNE");
        check("VNE", venue, "FLAG", PRESENT);
        check("VNE", venue, "BOOKS", PRESENT);

        Acting.as("VNE-P2")
                .put(
                        "/venue-standards/VNE",
                        standard("VNE")
                                .replace(
                                        "\"items\": [",
                                        "\"items\": [{\"itemCode\":" + " \"SCREEN\", \"title\": \"有远程教育设备\"}, "))
                .statusCode(200)
                .body("version", is(2));

        Acting.as("anybody").get(venue).body("items.state", contains("UNCHECKED", "PRESENT", "PRESENT"));
        Acting.as("anybody").get("/venue-standards/VNE?version=1").body("items.itemCode", contains("FLAG", "BOOKS"));
        Acting.as("anybody")
                .get("/organizations/" + county.organization("VNE-B") + "/venue-gaps")
                .body("items[0].venues[0].items.itemCode", contains("SCREEN"));
    }

    @Test
    void the_same_standard_again_is_no_new_version() {
        venue("VNF");

        Acting.as("VNF-P2")
                .put("/venue-standards/VNF", standard("VNF"))
                .statusCode(200)
                .body("version", is(1));
    }

    @Test
    void a_venue_is_mended_on_the_version_that_was_read() {
        var venue = venue("VNG");

        Acting.as("VNG-P1")
                .edit(venue, newVenue("VNG").replace("48.5", "60"))
                .statusCode(200)
                .body("area", is(60.0f));
        Acting.as("VNG-P1").put(venue, newVenue("VNG")).statusCode(428);
    }

    @Test
    void what_is_not_told_of_sharing_and_funding_is_nothing() {
        county.exists("VNH");
        Acting.as("VNH-P2").put("/venue-standards/VNH", standard("VNH")).statusCode(200);

        Acting.as("VNH-P1")
                .post("/organizations/" + county.organization("VNH-B") + "/venues", """
                        {"name": "党员活动室", "address": "一楼", "area": 20, "openedOn": "2010-12-01", "standardCode": "VNH"}
                        """)
                .statusCode(201)
                .body("sharing", hasSize(0))
                .body("fundingTotal", is(0.0f))
                .body("closedOn", nullValue());
    }

    @Test
    void the_standard_is_its_owner_s() {
        venue("VNI");

        Acting.as("VNI-P1").put("/venue-standards/VNI", standard("VNI")).statusCode(404);
        Acting.as("VNI-P3")
                .post("/organizations/" + county.organization("VNI-B") + "/venues", newVenue("VNI"))
                .statusCode(404);
    }

    @Test
    void an_item_code_stands_once_in_a_standard() {
        county.exists("VNJ");

        Refused.with(
                Acting.as("VNJ-P2").put("/venue-standards/VNJ", standard("VNJ").replace("BOOKS", "FLAG")),
                400,
                "venue-items-repeat",
                "FLAG、FLAG 有重复");
    }

    @Test
    void a_venue_follows_a_standard_that_exists() {
        county.exists("VNK");

        Refused.with(
                Acting.as("VNK-P1").post("/organizations/" + county.organization("VNK-B") + "/venues", newVenue("VNK")),
                409,
                "venue-unknown-standard",
                "没有代码为 VNK 的活动室标准");
    }

    @Test
    void an_item_is_one_of_the_standard_s() {
        var venue = venue("VNL");

        Refused.with(
                Acting.as("VNL-P1").put(venue + "/items/PIANO", PRESENT),
                409,
                "venue-unknown-item",
                "没有 PIANO；现有项目：FLAG、BOOKS");
    }

    @Test
    void only_a_plan_has_a_day() {
        var venue = venue("VNM");

        Refused.with(
                Acting.as("VNM-P1").put(venue + "/items/FLAG", "{\"state\": \"PLANNED\"}"),
                400,
                "venue-planned-day",
                "计划配备须写明日期");
        Refused.with(
                Acting.as("VNM-P1")
                        .put(venue + "/items/FLAG", "{\"state\": \"ABSENT\", \"plannedBy\": \"2999-01-01\"}"),
                400,
                "venue-planned-day",
                "“没有”");
    }

    @Test
    void nothing_is_planned_for_the_past() {
        var venue = venue("VNN");

        Refused.with(
                Acting.as("VNN-P1")
                        .put(venue + "/items/FLAG", "{\"state\": \"PLANNED\", \"plannedBy\": \"2011-01-01\"}"),
                400,
                "venue-planned-for-the-past",
                "2011-01-01 早于今天");
    }

    @Test
    void a_closed_venue_does_not_change() {
        var venue = venue("VNO");
        Acting.as("VNO-P1")
                .decide(venue, "closing", "{\"closedOn\": \"2011-12-31\"}")
                .statusCode(200);

        Refused.with(Acting.as("VNO-P1").put(venue + "/items/FLAG", PRESENT), 409, "venue-closed", "已于 2011-12-31 停用");
    }

    @Test
    void money_and_space_are_more_than_nothing() {
        var venue = venue("VNP");

        Acting.as("VNP-P1").edit(venue, newVenue("VNP").replace("48.5", "0")).statusCode(400);
        Acting.as("VNP-P1").edit(venue, newVenue("VNP").replace("3500.5", "-1")).statusCode(400);
        Acting.as("VNP-P1")
                .edit(venue, newVenue("VNP").replace("3500.5", "1e30"))
                .statusCode(400);
    }

    /** The county has a standard of two items, the branch a venue by it. */
    private String venue(String prefix) {
        county.exists(prefix);
        Acting.as(prefix + "-P2")
                .put("/venue-standards/" + prefix, standard(prefix))
                .statusCode(200);
        return Acting.as(prefix + "-P1")
                .create("/organizations/" + county.organization(prefix + "-B") + "/venues", newVenue(prefix));
    }

    private static void check(String prefix, String venue, String item, String body) {
        Acting.as(prefix + "-P1").put(venue + "/items/" + item, body).statusCode(200);
    }

    private String standard(String prefix) {
        return """
                {"organizationId": "%s", "title": "党员活动室标准", "documentNumber": "示教党发〔2011〕3号",
                 "documentDate": "2011-02-01", "items": [{"itemCode": "FLAG", "title": "有党旗"},
                 {"itemCode": "BOOKS", "title": "有图书"}]}
                """.formatted(county.organization(prefix + "-C"));
    }

    private static String newVenue(String prefix) {
        return """
                {"name": "党员活动室", "address": "综合楼二楼", "area": 48.5, "openedOn": "2010-12-01",
                 "standardCode": "%s", "sharing": [{"who": "工会", "use": "教工之家"}],
                 "funding": [{"source": "学校公用经费", "amount": 3500.5}, {"source": "县教育局", "amount": 8500}]}
                """.formatted(prefix);
    }
}
