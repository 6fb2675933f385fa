package org.chuangyou.local.county;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A campaign in one school of the sample county, from its opening to the stage report: ten pledges (one of them
 * returned and improved, one commented on and answered, one not kept and explained), an evaluation by teachers and
 * parents with forty ballots, and the report. Each act is done by the account that may do it.
 */
public final class SampleCampaign {

    static final String COMMITTEE = "JG-000";
    static final String BRANCH = "ZB-001";

    private final Front front;
    private final SampleCounty county;
    private final Pledging pledging;
    private final Voting voting;
    private final LocalDate today;
    private String id;
    private String report;

    public SampleCampaign(Front front, SampleCounty county, Clock clock) {
        this.front = front;
        this.county = county;
        this.today = LocalDate.now(clock);
        this.pledging = new Pledging(front, today);
        this.voting = new Voting(front);
    }

    /** The county committee drafts the campaign and opens it. */
    public void open() {
        var draft = Map.of(
                "organizationId", county.organization(COMMITTEE),
                "name", "教育系统创先争优活动",
                "theme", "创先进、争优秀，办人民满意的教育",
                "carrier", "公开承诺、群众评议",
                "startsOn", today.withDayOfMonth(1).minusMonths(1),
                "endsOn", today.plusMonths(6),
                "basis", List.of(Map.of("number", "示例教工委〔2026〕1号", "issuedOn", today.minusMonths(1))),
                "stages", stages());
        // The service learns who holds which post from the rosters' facts, a moment after the import.
        id = front.as("committee")
                .untilKnown(front -> front.create("pledge", "/campaigns", draft))
                .id();
        front.as("committee").step("pledge", "/campaigns/" + id, "opening", null);
    }

    /** Stages may overlap. */
    private List<Map<String, Object>> stages() {
        var start = today.withDayOfMonth(1).minusMonths(1);
        return List.of(
                Map.of("name", "公开承诺", "startsOn", start, "endsOn", today.plusMonths(1)),
                Map.of("name", "践诺评议", "startsOn", today.minusDays(7), "endsOn", today.plusMonths(6)));
    }

    /** The branch says in its plan the four things that must be clear, and publishes it. */
    public void publishPlan() {
        var plan = "/campaigns/" + id + "/plans/" + county.organization(BRANCH);
        front.as("principal")
                .put(
                        "pledge",
                        plan,
                        Map.of(
                                "theme", "做师生满意的党员教师",
                                "carrier", "党员先锋岗",
                                "creationConditions", "领导班子好、党员队伍好、工作机制好、工作业绩好、群众反映好",
                                "pledgeContent", "每名党员结合岗位承诺一至五项可检查的事项",
                                "hearings", List.of(hearing(today))));
        front.as("principal").step("pledge", plan, "publication", null);
    }

    /** How the masses were heard before a plan was fixed or a pledge made. */
    static Map<String, Object> hearing(LocalDate today) {
        return Map.of(
                "form", "SYMPOSIUM",
                "heldOn", today.minusDays(3),
                "people", 26,
                "opinions", "家长希望作业适量、面批，教师希望多听公开课",
                "takenUp", "均已写入承诺内容");
    }

    /** Ten pledges are drafted, submitted, reviewed and published; one is returned and improved first. */
    public void pledge() {
        pledging.begin(id, county.organization(BRANCH), today.plusMonths(3));
    }

    /** Every pledger reports on this month. */
    public void reportProgress() {
        pledging.reportProgress();
    }

    /** A parent asks in public; the branch shows the question and the teacher answers. */
    public void answerAComment() {
        pledging.answerAComment();
    }

    /** Eight pledges are kept, one is not and that is explained; one goes on. */
    public void endPledges() {
        pledging.end();
    }

    /** Teachers and parents judge the branch in secret: forty ballots. */
    public void evaluate() {
        voting.hold(id, county.organization(COMMITTEE), county.organization(BRANCH));
    }

    /** The evaluation is closed and its results are published. */
    public void publishResults() {
        voting.publish();
    }

    /** The committee has the stage summary made. */
    public void makeReport() {
        var order = Map.of(
                "campaignId",
                id,
                "organizationId",
                county.organization(COMMITTEE),
                "kind",
                "STAGE_SUMMARY",
                "stage",
                "公开承诺",
                "from",
                today.withDayOfMonth(1).minusMonths(1),
                "to",
                today,
                "asOf",
                today);
        report = front.as("committee")
                .untilKnown(front -> front.create("reporting", "/reports", order))
                .id();
    }

    public String id() {
        return id;
    }

    public String evaluation() {
        return voting.evaluation();
    }

    public String report() {
        return report;
    }

    public List<String> pledges() {
        return new ArrayList<>(pledging.pledges());
    }

    /** The finished .docx. */
    public byte[] document() {
        return front.as("committee")
                .get("reporting", "/reports/" + report + "/document")
                .body();
    }
}
