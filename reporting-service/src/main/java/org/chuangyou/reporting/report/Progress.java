package org.chuangyou.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.deeds.Deeds;
import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.overview.Overview;
import org.chuangyou.reporting.pledge.Plans;

/** 一、进展情况: what the figures say. */
final class Progress {

    private Progress() {}

    static List<Passage> of(Overview overview, CampaignFigures figures, Deeds deeds, Optional<Plans.Clarity> plan) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.heading("进展情况"));
        passages.add(Passage.subheading("组织基础"));
        passages.add(Passage.text(organization(overview)));
        passages.add(Passage.subheading("方案和承诺"));
        passages.add(Passage.text(plans(figures.plans()) + pledges(figures.pledges())));
        plan.stream().flatMap(Grounds::clarity).forEach(passages::add);
        passages.add(Passage.subheading("进展通报和群众监督"));
        passages.add(Passage.text(supervision(figures.pledges())));
        passages.addAll(ServiceToPeople.paragraphs(deeds));
        passages.add(Passage.subheading("民主测评"));
        passages.add(Passage.text(evaluations(figures.evaluations())));
        passages.addAll(FigureTables.of(overview, figures, deeds));
        figures.discrepancies().forEach(gap -> passages.add(Passage.text("数据说明：" + gap)));
        passages.add(Passage.open("本阶段的主要做法和成效"));
        return passages;
    }

    private static String organization(Overview overview) {
        var share = overview.membersPerTeachersPercent();
        return "共有党支部%s；党员%s%s；近三年发展党员%s。"
                        .formatted(
                                overview.branches().words(),
                                overview.members().words(),
                                share.isKnown()
                                        ? "，占专任教师%d人的%s"
                                                .formatted(share.denominator().value(), share.words())
                                        : "",
                                overview.admittedInThreeYears().words())
                + secretaries(overview.schoolBranchSecretaries());
    }

    private static String secretaries(Overview.SchoolBranchSecretaries secretaries) {
        if (!secretaries.total().isSome()) {
            return "";
        }
        var others =
                secretaries.other().isSome() ? "、其他兼任" + secretaries.other().words() : "";
        return "学校党支部书记%s，其中专职%s、校长兼任%s、教师兼任%s%s。"
                .formatted(
                        secretaries.total().words(),
                        secretaries.fullTime().words(),
                        secretaries.principal().words(),
                        secretaries.ordinaryTeacher().words(),
                        others);
    }

    private static String plans(CampaignFigures.Plans plans) {
        var branches = plans.published().denominator().value();
        if (branches == 0) {
            return "";
        }
        return plans.missing().isSome()
                ? "%d个党支部中，已有%s公布活动方案，%s尚未公布。"
                        .formatted(
                                branches,
                                plans.published().words(),
                                plans.missing().words())
                : "%d个党支部已全部公布活动方案。".formatted(branches);
    }

    private static String pledges(CampaignFigures.Pledges pledges) {
        if (!pledges.published().isSome()) {
            return "尚未公布承诺。";
        }
        var unkept = pledges.unkept();
        var reasons = unkept.total().isSome()
                ? "（因客观原因%s、无正当理由%s）"
                        .formatted(
                                unkept.objective().words(),
                                unkept.withoutReason().words())
                : "";
        return "累计公布承诺%s，其中已兑现%s%s、未兑现%s%s%s、正在践诺%s。"
                .formatted(
                        pledges.published().words(),
                        pledges.fulfilled().words(),
                        ifSome("、部分兑现", pledges.partlyFulfilled()),
                        unkept.total().words(),
                        reasons,
                        ifSome("、已撤回", pledges.withdrawn()),
                        pledges.running().words());
    }

    private static String ifSome(String label, Figure figure) {
        return figure.isSome() ? label + figure.words() : "";
    }

    private static String supervision(CampaignFigures.Pledges pledges) {
        return reports(pledges) + checks(pledges.checks()) + ratings(pledges.ratings());
    }

    private static String checks(CampaignFigures.Checks checks) {
        return checks.made().isSome()
                ? "组织督查%s，发现问题%s，已整改%s。"
                        .formatted(
                                checks.made().words(),
                                checks.problems().words(),
                                checks.putRight().words())
                : "";
    }

    /** 评诺, as far as anybody has rated. */
    private static String ratings(CampaignFigures.Ratings ratings) {
        var told = Stream.of(
                        ifSome("自评", ratings.self()),
                        ifSome("党员评", ratings.members()),
                        ifSome("群众评", ratings.masses()),
                        ifSome("组织评", ratings.organization()))
                .filter(words -> !words.isEmpty())
                .toList();
        return told.isEmpty() ? "" : "开展评诺：%s。".formatted(String.join("、", told));
    }

    private static String reports(CampaignFigures.Pledges pledges) {
        return "近一个月通报践诺进展%s，累计答复群众意见%s；目前逾期未办结事项%s。"
                .formatted(
                        pledges.progressReports().words(),
                        pledges.commentsAnswered().words(),
                        pledges.overdue().words());
    }

    private static String evaluations(CampaignFigures.Evaluations evaluations) {
        if (!evaluations.closed().isSome()) {
            return "尚未组织民主测评。";
        }
        return "组织民主测评%s。".formatted(evaluations.closed().words())
                + evaluations.items().stream().map(Progress::evaluation).collect(Collectors.joining());
    }

    private static String evaluation(CampaignFigures.Evaluation evaluation) {
        if (evaluation.definition() == null) {
            return "“%s”已结束，结果尚未公布。".formatted(evaluation.title());
        }
        var groups = evaluation.groups().stream()
                .map(Progress::turnout)
                .collect(Collectors.joining("；", "“" + evaluation.title() + "”参加情况：", "。"));
        return groups + "满意度以%s计，按各组权重加权。".formatted(evaluation.definition().label());
    }

    private static String turnout(CampaignFigures.Turnout group) {
        var turnout = group.turnout();
        return "%s应参加%d人，收回测评表%d份，占%s"
                        .formatted(
                                group.group(),
                                turnout.denominator().value(),
                                turnout.numerator().value(),
                                turnout.words())
                + onPaper(group.onPaper());
    }

    private static String onPaper(Figure turnout) {
        return turnout == null
                ? ""
                : "，另收回纸质票%d份，占%s".formatted(turnout.numerator().value(), turnout.words());
    }
}
