package org.chuangyou.pledge;

import java.time.Instant;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import io.restassured.response.ValidatableResponse;

import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.COMMISSIONER;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;

/** What a test starts from. Things are named by their paths. */
@ApplicationScoped
public class Given {

    public static final String PLAN = """
            {"theme": "争做师生满意的党员教师", "carrier": "党员先锋岗", "creationConditions": "五个好",
             "pledgeContent": "每名党员承诺二至三项",
             "hearings": [{"form": "SYMPOSIUM", "heldOn": "2011-05-06", "people": 32, "opinions": "希望作业适量",
                           "takenUp": "已写入承诺内容"}]}""";
    public static final String HEARINGS = """
            [{"form": "SYMPOSIUM", "heldOn": "2011-05-06", "people": 32, "opinions": "希望作业适量",
              "takenUp": "已写入承诺"}]""";
    public static final String ITEMS = """
            [{"text": "结对帮扶两名学生", "aim": "期末各科均及格", "dueOn": "2011-09-30"},
             {"text": "上两节公开课", "aim": "全校教师可听", "dueOn": "2011-12-31"}]""";
    public static final String GOOD_REVIEW = """
            {"items": [{"item": 1, "wellChosen": true, "concrete": true, "achievable": true},
                       {"item": 2, "wellChosen": true, "concrete": true, "achievable": true}]}""";
    public static final String BAD_REVIEW = """
            {"items": [{"item": 1, "wellChosen": true, "concrete": true, "achievable": true},
                       {"item": 2, "wellChosen": true, "concrete": false, "achievable": true, "remark": "请写明班级"}],
             "remark": "第二项不够具体"}""";
    public static final String PUBLICATION = """
            {"channels": ["NOTICE_BOARD", "CAMPUS_NETWORK"], "place": "校门口公开栏"}""";
    public static final String PROGRESS = """
            {"state": "ON_TRACK", "text": "每周二、四辅导"}""";
    public static final String FULFILMENT = """
            {"done": "两名学生均已及格", "seeAt": "八年级公开栏"}""";
    public static final String EXPLANATION = """
            {"reason": "OBJECTIVE", "explanation": "结对学生已转学",
             "told": {"how": "在家长会上说明", "on": "2011-05-10"}}""";
    public static final String PARTIAL_FULFILMENT = """
            {"outcomes": [{"item": 1, "kept": true, "remark": "均已及格"}, {"item": 2, "kept": false}],
             "fulfilment": {"done": "两名学生均已及格", "seeAt": "八年级公开栏"}, "shortfall": %s}""".formatted(EXPLANATION);
    public static final String CLOSING = """
            {"reason": "余下事项并入新活动"}""";
    public static final String WITHDRAWAL = """
            {"reason": "岗位调整，另行作出承诺"}""";
    public static final String REVISION = """
            {"content": {"items": [{"text": "结对帮扶三名学生", "aim": "期末各科均及格", "dueOn": "2011-10-31"},
                                   {"text": "上两节公开课", "aim": "全校教师可听", "dueOn": "2011-12-31"}],
                         "duties": "九年级班主任"},
             "reason": "任教年级调整"}""";
    /** What a body or a leader says anew says too how the masses were heard. */
    public static final String REVISION_HEARD =
            REVISION.replace("\"duties\"", "\"hearings\": " + HEARINGS + ", \"duties\"");

    private final World world;

    Given(World world) {
        this.world = world;
    }

    public String aDraftCampaign() {
        world.exists();
        return created(Api.post(COUNTY_SECRETARY, "/campaigns", campaignOf(COUNTY)));
    }

    public String anOpenCampaign() {
        var campaign = aDraftCampaign();
        Api.act(COUNTY_SECRETARY, campaign, "opening", "").statusCode(200);
        return campaign;
    }

    public String aClosedCampaign() {
        var campaign = anOpenCampaign();
        close(campaign);
        return campaign;
    }

    /** Closed, whatever is left in it. */
    public void close(String campaign) {
        Api.act(COUNTY_SECRETARY, campaign, "closing", CLOSING).statusCode(200);
    }

    /** An open campaign in which the committee above all has published its plan. */
    public String aPlannedCampaign() {
        var campaign = anOpenCampaign();
        aPublishedPlan(campaign, COUNTY);
        return campaign;
    }

    public String aDraftPlan(String campaign, UUID organization) {
        var plan = campaign + "/plans/" + organization;
        Api.as(COUNTY_SECRETARY).body(PLAN).put(plan).then().statusCode(201);
        return plan;
    }

    public String aPublishedPlan(String campaign, UUID organization) {
        var plan = aDraftPlan(campaign, organization);
        Api.act(COUNTY_SECRETARY, plan, "publication", "").statusCode(200);
        return plan;
    }

    public String aDraftPledge() {
        return aDraftPledge(aPlannedCampaign(), MEMBER, "MEMBER", BRANCH);
    }

    public String aDraftPledge(String campaign, String pledger, String kind, UUID organization) {
        return created(Api.post(pledger, "/pledges", pledgeOf(campaign, kind, organization)));
    }

    /** The pledge as it is sent. */
    public String drafted(String pledger, String draft) {
        return created(Api.post(pledger, "/pledges", draft));
    }

    public String aSubmittedPledge() {
        return submitted(aDraftPledge());
    }

    public String aReturnedPledge() {
        var pledge = aSubmittedPledge();
        Api.act(COMMISSIONER, pledge, "review", BAD_REVIEW).statusCode(200);
        return pledge;
    }

    public String anAcceptedPledge() {
        return accepted(aSubmittedPledge());
    }

    public String anAcceptedPledge(String campaign) {
        return accepted(submitted(aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH)));
    }

    public String aPublishedPledge() {
        return aPublishedPledge(aPlannedCampaign());
    }

    public String aPublishedPledge(String campaign) {
        return published(accepted(submitted(aDraftPledge(campaign, MEMBER, "MEMBER", BRANCH))));
    }

    public String aPublishedPledge(String campaign, String pledger, UUID organization) {
        var pledge = aDraftPledge(campaign, pledger, "MEMBER", organization);
        Api.act(pledger, pledge, "submission", "").statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "review", GOOD_REVIEW).statusCode(200);
        Api.act(COUNTY_SECRETARY, pledge, "publication", PUBLICATION).statusCode(200);
        return pledge;
    }

    /** A branch of its own below the county, with one member, so that nothing else is in it. */
    public UUID aBranch() {
        world.exists();
        var branch = UUID.randomUUID();
        world.branch(branch, "示例支部" + branch, COUNTY);
        world.member(memberOf(branch), "示例壬", branch);
        await().until(() -> world.knows("SELECT count(*) FROM member WHERE organization_id = ?", branch)
                && world.knows("SELECT count(*) FROM organization WHERE id = ?", branch));
        return branch;
    }

    /** Somebody who sits on the committee of this branch. */
    public String aCommissionerOf(UUID branch) {
        return anOfficerOf(branch, "COMMISSIONER");
    }

    /** Somebody who holds this office there. */
    public String anOfficerOf(UUID organization, String office) {
        var code = "DY-" + UUID.randomUUID();
        world.member(code, "示例癸", organization);
        var post = world.post(code, office, organization);
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post)
                && world.knows("SELECT count(*) FROM member WHERE person_code = ?", code));
        return code;
    }

    /** A committee with nobody above it and nobody in it. */
    public UUID aTopCommittee() {
        var committee = UUID.randomUUID();
        world.committee(committee, "示例党委" + committee, null);
        await().until(() -> world.knows("SELECT count(*) FROM organization WHERE id = ?", committee));
        return committee;
    }

    /** A pledge of the branch as a body, drafted and submitted by its secretary. */
    public String aSubmittedPledgeOfABody(String campaign) {
        var pledge = aDraftPledge(campaign, SECRETARY, "ORGANIZATION", BRANCH);
        Api.act(SECRETARY, pledge, "submission", "").statusCode(200);
        return pledge;
    }

    public static String memberOf(UUID branch) {
        return "DY-" + branch;
    }

    public String aPublishedPledgeOf(UUID branch) {
        return aPublishedPledge(aPlannedCampaign(), memberOf(branch), branch);
    }

    public String aFulfilledPledge() {
        var pledge = aPublishedPledge();
        Api.act(MEMBER, pledge, "fulfilment", FULFILMENT).statusCode(200);
        Api.act(COMMISSIONER, pledge, "confirmation", "").statusCode(200);
        return pledge;
    }

    /** A published pledge all of whose items are due on the day given. */
    public String aPublishedPledge(String campaign, String dueOn) {
        var draft = pledgeOf(campaign, "MEMBER", BRANCH)
                .replace("2011-09-30", dueOn)
                .replace("2011-12-31", dueOn);
        return published(accepted(submitted(created(Api.post(MEMBER, "/pledges", draft)))));
    }

    /** The revision proposed, reviewed and published. */
    public void revised(String pledge) {
        revised(pledge, REVISION);
    }

    public void revised(String pledge, String revision) {
        Api.as(MEMBER).body(revision).put(pledge + "/revision").then().statusCode(201);
        Api.act(COMMISSIONER, pledge + "/revision", "review", GOOD_REVIEW).statusCode(200);
        Api.act(COMMISSIONER, pledge + "/revision", "publication", PUBLICATION).statusCode(200);
    }

    /** A published pledge with a revision before the committee. */
    public String aPledgeBeingRevised() {
        var pledge = aPublishedPledge();
        Api.as(MEMBER).body(REVISION).put(pledge + "/revision").then().statusCode(201);
        return pledge;
    }

    public String submitted(String pledge) {
        Api.act(MEMBER, pledge, "submission", "").statusCode(200);
        return pledge;
    }

    public String accepted(String pledge) {
        Api.act(COMMISSIONER, pledge, "review", GOOD_REVIEW).statusCode(200);
        return pledge;
    }

    public String published(String pledge) {
        Api.act(COMMISSIONER, pledge, "publication", PUBLICATION).statusCode(200);
        return pledge;
    }

    /** A comment on a published pledge, by its path among those who moderate it. */
    public String aPendingComment(String pledge) {
        return created(Api.anonymously()
                        .body("{\"text\": \"谢谢老师\", \"signedAs\": \"一位家长\"}")
                        .post("/public" + pledge + "/comments")
                        .then())
                .substring("/public".length());
    }

    public String aShownComment(String pledge) {
        var comment = aPendingComment(pledge);
        Api.act(COMMISSIONER, comment, "moderation", "{\"decision\": \"SHOW\"}").statusCode(200);
        return comment;
    }

    /** An id as a device makes it whose clock stands where the tests' does. */
    public static UUID anOwnId() {
        return UuidCreator.getTimeOrderedEpoch(Instant.parse("2011-05-10T04:00:00Z"));
    }

    public static String campaignOf(UUID organization) {
        return """
                {"organizationId": "%s", "name": "创先争优活动", "theme": "办人民满意教育", "carrier": "五比五争当",
                 "startsOn": "2011-01-01", "endsOn": "2011-12-31",
                 "basis": [{"number": "示教党〔2011〕1号", "issuedOn": "2010-12-20"}],
                 "stages": [{"name": "学习教育", "startsOn": "2011-01-10", "endsOn": "2011-06-30"},
                            {"name": "组织实施", "startsOn": "2011-03-01", "endsOn": "2011-11-30"}]}""".formatted(organization);
    }

    public static String pledgeOf(String campaign, String kind, UUID organization) {
        return """
                {"campaignId": "%s", "organizationId": "%s", "kind": "%s", "items": %s,
                 "duties": "八年级班主任", "fiveLeads": ["LEARNING", "SERVICE"], "opinionsHeard": "家长希望作业适量", "hearings": %s}""".formatted(id(campaign), organization, kind, ITEMS, HEARINGS);
    }

    /** The same pledge with another duty, as its pledger would send it. */
    public String mended(String pledge) {
        var campaign = Api.get(MEMBER, pledge).extract().<String>path("campaignId");
        return pledgeOf(campaign, "MEMBER", BRANCH).replace("八年级班主任", "八年级班主任、数学教师");
    }

    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path of what was created; the address itself names the test's port. */
    static String created(ValidatableResponse answer) {
        var location = answer.statusCode(201).extract().header("Location");
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
