package org.chuangyou.pledge;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jakarta.enterprise.context.ApplicationScoped;

import io.restassured.response.ValidatableResponse;

import static org.awaitility.Awaitility.await;
import static org.chuangyou.pledge.World.BRANCH;
import static org.chuangyou.pledge.World.MEMBER;
import static org.chuangyou.pledge.World.SECRETARY;

/** What a test of service to people starts from. Things are named by their paths. */
@ApplicationScoped
public class GivenMatters {

    private static final AtomicInteger BRANCHES = new AtomicInteger();

    private final World world;

    GivenMatters(World world) {
        this.world = world;
    }

    /** A branch of its own for counting, with its secretary and one member. */
    public record Branch(UUID id, String secretary, String member) {}

    public Branch aBranch() {
        return aBranchBelow(World.COUNTY);
    }

    public Branch aBranchBelow(UUID parent) {
        world.exists();
        var number = "DZ%04d".formatted(BRANCHES.incrementAndGet());
        var branch = new Branch(UUID.randomUUID(), number + "1", number + "2");
        world.branch(branch.id(), "示例" + number + "党支部", parent);
        world.member(branch.secretary(), "示例", branch.id());
        world.member(branch.member(), "示例", branch.id());
        var post = world.post(branch.secretary(), "SECRETARY", branch.id());
        await().until(() -> world.knows("SELECT count(*) FROM post WHERE id = ?", post)
                && world.knows("SELECT count(*) FROM organization WHERE id = ?", branch.id())
                && world.knows("SELECT count(*) / 2 FROM member WHERE organization_id = ?", branch.id()));
        return branch;
    }

    public String aPairing() {
        world.exists();
        return created(Api.post(MEMBER, "/pairings", pairing(BRANCH, MEMBER, PUPIL)));
    }

    public String aDeed() {
        world.exists();
        return created(Api.post(MEMBER, "/deeds", deed(BRANCH, "\"" + MEMBER + "\"")));
    }

    public String anAid() {
        world.exists();
        return created(Api.post(SECRETARY, "/aid", money(BRANCH, "500", "万元", "NEARLY")));
    }

    public String aCounterpart() {
        world.exists();
        return created(Api.post(SECRETARY, "/counterparts", counterpart(BRANCH)));
    }

    public String aDifficulty() {
        world.exists();
        return created(Api.post(MEMBER, "/difficulties", difficulty(BRANCH)));
    }

    /** A round that is open, by its path for everybody. */
    public String aRound() {
        return aRound(BRANCH, SECRETARY, 1);
    }

    public String aRound(UUID organization, String by, int quota) {
        world.exists();
        return created(Api.post(by, "/suggestion-rounds", round(organization, "2011-05-01", "2011-05-31", quota)));
    }

    public String aSuggestion() {
        return aSuggestion(aRound(), MEMBER);
    }

    public String aSuggestion(String round, String sender) {
        return created(Api.post(sender, round.substring("/public".length()) + "/suggestions", SUGGESTION));
    }

    public String aSelectedSuggestion(String round, String sender, String committee) {
        var suggestion = aSuggestion(round, sender);
        Api.act(committee, suggestion, "selection", SELECTION).statusCode(200);
        return suggestion;
    }

    public String aTask(UUID by, String secretary, boolean published, UUID... to) {
        return created(Api.post(secretary, "/tasks", task(by, published, to)));
    }

    public static final String PUPIL = """
            {"kind": "PUPIL", "circumstance": "STRUGGLING", "school": "示例中学", "className": "八年级（2）班", "number": 7}""";
    public static final String SUGGESTION = """
            {"section": "后勤", "text": "把图书室开放到晚自习后"}""";
    public static final String SELECTION = """
            {"title": "延长图书室开放时间"}""";
    public static final String ADOPTION = """
            {"decision": "校务会 2011 年第 6 次会议决定", "decidedOn": "2011-05-10"}""";
    public static final String WORDS = """
            {"text": "谢谢您的建议"}""";
    public static final String SOLUTION = """
            {"how": "添置高低床二十张", "solvedOn": "2011-05-10"}""";
    public static final String EXPLANATION = """
            {"reason": "校舍加固未完", "toldTo": "寄宿生家长", "toldHow": "家长会", "reviewOn": "2011-09-01"}""";
    public static final String PLAN = """
            {"text": "列入采购", "byWhom": "总务处", "dueOn": "2011-06-30"}""";
    public static final String PUBLICATION = """
            {"text": "寄宿生床位不足", "answer": "已列入采购"}""";
    public static final String TAKING_DOWN = """
            {"reason": "文字中可以认出学生"}""";
    public static final String WITHDRAWAL = """
            {"reason": "数量录入有误"}""";

    public static String pairing(UUID organization, String helper, String helped) {
        return """
                {"organizationId": "%s", "helperCode": "%s", "helped": %s, "agreed": "每周二、四课后辅导数学",
                 "startedOn": "2011-03-01"}""".formatted(organization, helper, helped);
    }

    public static String contact(String day) {
        return """
                {"on": "%s", "done": "辅导一次函数"}""".formatted(day);
    }

    public static String deed(UUID organization, String participants) {
        return """
                {"organizationId": "%s", "kind": "DEVOTION_DAY", "title": "社区义务辅导", "done": "为留守儿童辅导作业",
                 "doneOn": "2011-05-08", "participants": [%s], "hours": 3,
                 "beneficiaries": {"number": 40, "unit": "人", "qualifier": "ODD"}}""".formatted(organization, participants);
    }

    public static String deedWithGuest(UUID organization, String participant, String guest) {
        return deed(organization, "\"" + participant + "\"")
                .replace("\"hours\"", "\"guests\": [\"" + guest + "\"], \"hours\"");
    }

    public static String money(UUID organization, String number, String unit, String qualifier) {
        return """
                {"organizationId": "%s", "kind": "MONEY", "amount": {"number": %s, "unit": "%s", "qualifier": "%s"},
                 "beneficiaries": {"number": 6000, "unit": "名", "qualifier": "NEARLY"}, "recipients": "困难学生",
                 "purpose": "助学", "givenOn": "2011-04-20"}""".formatted(organization, number, unit, qualifier);
    }

    public static String goods(UUID organization, String thing, String number, String unit) {
        return """
                {"organizationId": "%s", "kind": "GOODS", "thing": %s, "amount": {"number": %s, "unit": "%s"},
                 "recipients": "困难农户", "purpose": "春耕", "givenOn": "2011-04-20"}""".formatted(organization, thing, number, unit);
    }

    public static String counterpart(UUID organization) {
        return """
                {"organizationId": "%s", "kind": "VILLAGE", "name": "示例乡示例村", "linkedOn": "2010-09-01"}""".formatted(organization);
    }

    public static String difficulty(UUID organization) {
        return """
                {"organizationId": "%s", "text": "学生宿舍缺二十张床"}""".formatted(organization);
    }

    public static String round(UUID organization, String opensOn, String closesOn, int quota) {
        return """
                {"organizationId": "%s", "title": "我为教育献一计", "opensOn": "%s", "closesOn": "%s",
                 "sendUpQuota": %d}""".formatted(organization, opensOn, closesOn, quota);
    }

    /** A document of two items, one of which was due yesterday. */
    public static String task(UUID by, boolean published, UUID... to) {
        var names = Arrays.stream(to).map(id -> "\"" + id + "\"").toList();
        return """
                {"organizationId": "%s", "documentNumber": "示教党〔2011〕3号", "issuedOn": "2011-03-10",
                 "title": "党建工作要点", "items": [{"text": "建立党员活动室", "dueOn": "2011-05-09"},
                 {"text": "寄宿生关爱", "dueOn": "2011-12-31"}], "assignedTo": [%s], "published": %s}""".formatted(by, String.join(", ", names), published);
    }

    public static String created(ValidatableResponse answer) {
        var location = answer.statusCode(201).extract().header("Location");
        return location.replaceFirst("^https?://[^/]+", "");
    }
}
