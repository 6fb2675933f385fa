package org.chuangyou.local.county;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ten pledges of one school branch and what becomes of them. */
final class Pledging {

    /** Who pledges, as what, and what: the school's leadership first, then its teachers. */
    private static final List<Plan> PLANS = List.of(
            new Plan("principal", "ORGANIZATION", "每月向师生和家长通报一次承诺进展", "每月末公开栏更新一次"),
            new Plan("principal", "LEADERSHIP", "校级领导每人联系一个年级组", "每月听课不少于四节"),
            new Plan("principal", "LEADER", "每周在食堂与学生同桌就餐一次", "学期末不少于十六次"),
            new Plan("commissioner", "MEMBER", "开设校级公开课", "本学期两节并公布教案"),
            new Plan("teacher", "MEMBER", "结对帮扶两名学习困难学生", "期末两人各科成绩均达到及格"),
            new Plan("teacher-2", "MEMBER", "每月走访两户学生家庭", "学期末不少于八户"),
            new Plan("teacher-3", "MEMBER", "作业当日面批", "每班每周不少于三次"),
            new Plan("teacher-4", "MEMBER", "带教一名新教师", "听评课不少于十节"),
            new Plan("teacher-5", "MEMBER", "整理实验室并开放", "每周三下午开放一次"),
            new Plan("teacher-6", "MEMBER", "组织课外读书小组", "每两周活动一次"));

    private static final int RETURNED = 6;
    private static final int COMMENTED = 4;
    private static final int UNKEPT = 8;
    private static final int RUNNING = 9;

    private final Front front;
    private final LocalDate today;
    private final List<String> pledges = new ArrayList<>();

    Pledging(Front front, LocalDate today) {
        this.front = front;
        this.today = today;
    }

    void begin(String campaign, String branch, LocalDate dueOn) {
        for (var plan : PLANS) {
            var pledge = front.as(plan.pledger())
                    .create("pledge", "/pledges", plan.draft(campaign, branch, dueOn, today))
                    .id();
            pledges.add(pledge);
            front.as(plan.pledger()).step("pledge", "/pledges/" + pledge, "submission", null);
        }
        returnAndImprove(PLANS.get(RETURNED), "/pledges/" + pledges.get(RETURNED), campaign, branch, dueOn);
        for (var i = 0; i < PLANS.size(); i++) {
            accept(PLANS.get(i), "/pledges/" + pledges.get(i));
        }
    }

    private void returnAndImprove(Plan plan, String pledge, String campaign, String branch, LocalDate dueOn) {
        var verdict = Map.of("item", 1, "wellChosen", true, "concrete", false, "achievable", true, "remark", "请写明每周次数");
        front.as(plan.reviewer())
                .step("pledge", pledge, "review", Map.of("items", List.of(verdict), "remark", "目标不够具体，请补充"));
        front.as(plan.pledger()).replace("pledge", pledge, plan.draft(campaign, branch, dueOn, today));
        front.as(plan.pledger()).step("pledge", pledge, "submission", null);
    }

    private void accept(Plan plan, String pledge) {
        var verdict = Map.of("item", 1, "wellChosen", true, "concrete", true, "achievable", true);
        front.as(plan.reviewer()).step("pledge", pledge, "review", Map.of("items", List.of(verdict)));
        front.as(plan.reviewer())
                .step(
                        "pledge",
                        pledge,
                        "publication",
                        Map.of("channels", List.of("NOTICE_BOARD", "CAMPUS_NETWORK"), "place", "校门口公开栏"));
    }

    void reportProgress() {
        for (var i = 0; i < PLANS.size(); i++) {
            front.as(PLANS.get(i).pledger())
                    .put(
                            "pledge",
                            "/pledges/" + pledges.get(i) + "/progress-reports/" + YearMonth.from(today),
                            Map.of("state", "ON_TRACK", "text", "本月按计划推进。"));
        }
    }

    void answerAComment() {
        var pledge = pledges.get(COMMENTED);
        var comment = front.create(
                        "pledge",
                        "/public/pledges/" + pledge + "/comments",
                        Map.of("text", "辅导安排在哪一天？", "signedAs", "一位家长"))
                .id();
        var thread = "/pledges/" + pledge + "/comments/" + comment;
        front.as("commissioner").step("pledge", thread, "moderation", Map.of("decision", "SHOW"));
        front.as(PLANS.get(COMMENTED).pledger())
                .step("pledge", thread, "answer", Map.of("text", "每周二、四下午放学后，在八年级办公室。"));
    }

    void end() {
        for (var i = 0; i < PLANS.size(); i++) {
            var pledger = front.as(PLANS.get(i).pledger());
            var pledge = "/pledges/" + pledges.get(i);
            if (i == UNKEPT) {
                var explanation = Map.of(
                        "reason", "OBJECTIVE",
                        "explanation", "实验楼加固施工，本学期不能开放，已向师生说明。",
                        "told", Map.of("how", "在教师大会和家长群说明", "on", today.toString()));
                pledger.step("pledge", pledge, "explanation", explanation);
            } else if (i != RUNNING) {
                var done = Map.of("done", "已按承诺完成：" + PLANS.get(i).aim(), "seeAt", "校门口公开栏");
                pledger.step("pledge", pledge, "fulfilment", done);
            }
            if (i != RUNNING) {
                front.as(PLANS.get(i).reviewer()).step("pledge", pledge, "confirmation", null);
            }
        }
    }

    List<String> pledges() {
        return pledges;
    }

    /** One pledge to be made. */
    private record Plan(String pledger, String kind, String text, String aim) {

        /** Nobody reviews what is their own. */
        String reviewer() {
            return pledger.equals("commissioner") ? "principal" : "commissioner";
        }

        Map<String, Object> draft(String campaign, String branch, LocalDate dueOn, LocalDate today) {
            return Map.of(
                    "campaignId",
                    campaign,
                    "organizationId",
                    branch,
                    "kind",
                    kind,
                    "items",
                    items(dueOn),
                    "hearings",
                    List.of(SampleCampaign.hearing(today)),
                    "opinionsHeard",
                    "承诺前在教研组会上听取了意见");
        }

        private List<Map<String, Object>> items(LocalDate dueOn) {
            return List.of(Map.of("text", text, "aim", aim, "dueOn", dueOn.toString()));
        }
    }
}
