package org.chuangyou.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.campaign.CampaignFigures.Satisfaction;
import org.chuangyou.reporting.deeds.Deeds;
import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.figure.Part;
import org.chuangyou.reporting.overview.Overview;

/** The figures of a report in tables: one of all, and one for each evaluation whose results may be shown. */
final class FigureTables {

    private static final List<Passage.Column> FIGURES = List.of(
            new Passage.Column("项目", 9, false),
            new Passage.Column("数量", 3, true),
            new Passage.Column("单位", 2, false),
            new Passage.Column("分母（口径）", 6, false));

    private static final List<Passage.Column> SATISFACTION = List.of(
            new Passage.Column("党组织", 10, false),
            new Passage.Column("满意度", 3, true),
            new Passage.Column("满意项次", 3, true),
            new Passage.Column("有效项次", 3, true));

    private FigureTables() {}

    static List<Passage> of(Overview overview, CampaignFigures figures, Deeds deeds) {
        var tables = new ArrayList<Passage>();
        tables.add(new Passage.Grid(
                "表1　%s主要数据（截至%s）".formatted(figures.campaign().name(), ChineseDate.of(figures.asOf())),
                FIGURES,
                Stream.concat(rows(overview, figures).stream(), found(figures.pledges()))
                        .toList()));
        ServiceToPeople.table(deeds, tables.size() + 1).forEach(tables::add);
        for (var evaluation : figures.evaluations().items()) {
            if (!evaluation.branches().isEmpty()) {
                tables.add(satisfaction(tables.size() + 1, evaluation));
            }
        }
        return tables;
    }

    private static List<List<String>> rows(Overview overview, CampaignFigures figures) {
        var pledges = figures.pledges();
        return List.of(
                row("党支部", overview.branches()),
                row("党员", overview.members()),
                row("党员占专任教师的比例", overview.membersPerTeachersPercent()),
                row("近三年发展党员", overview.admittedInThreeYears()),
                row("公布方案的党支部", figures.plans().published()),
                row("公布承诺", pledges.published()),
                row("已兑现", pledges.fulfilled()),
                row("部分兑现", pledges.partlyFulfilled()),
                row("未兑现（客观原因）", pledges.unkept().objective()),
                row("未兑现（无正当理由）", pledges.unkept().withoutReason()),
                row("已撤回", pledges.withdrawn()),
                row("正在践诺", pledges.running()),
                row("逾期未办结事项", pledges.overdue()),
                row("近一个月通报进展", pledges.progressReports()),
                row("答复群众意见", pledges.commentsAnswered()),
                row("民主测评", figures.evaluations().closed()));
    }

    /** What others found and said of pledges; a row only for what there is. */
    private static Stream<List<String>> found(CampaignFigures.Pledges pledges) {
        var checks = pledges.checks();
        var ratings = pledges.ratings();
        return Stream.of(
                        rowIfSome("单项承诺逾期", pledges.itemsOverdue()),
                        rowIfSome("逾期未审看、答复留言", pledges.commentsOverdue()),
                        rowIfSome("组织督查", checks.made()),
                        rowIfSome("督查发现问题", checks.problems()),
                        rowIfSome("督查问题已整改", checks.putRight()),
                        rowIfSome("评诺（自评）", ratings.self()),
                        rowIfSome("评诺（党员评）", ratings.members()),
                        rowIfSome("评诺（群众评）", ratings.masses()),
                        rowIfSome("评诺（组织评）", ratings.organization()))
                .flatMap(rows -> rows);
    }

    private static Stream<List<String>> rowIfSome(String item, Figure figure) {
        return figure.isSome() ? Stream.of(row(item, figure)) : Stream.of();
    }

    static List<String> row(String item, Figure figure) {
        var whole = figure.denominator();
        return List.of(
                item, figure.number(), figure.unit(), whole == null ? "" : whole.value() + "（" + whole.label() + "）");
    }

    private static Passage satisfaction(int number, CampaignFigures.Evaluation evaluation) {
        return new Passage.Grid(
                "表%d　“%s”满意度（以%s计，各组加权）"
                        .formatted(
                                number,
                                evaluation.title(),
                                evaluation.definition().label()),
                SATISFACTION,
                evaluation.branches().stream().flatMap(FigureTables::rows).toList());
    }

    /** Ballots on paper have a line of their own, below. */
    private static Stream<List<String>> rows(Satisfaction branch) {
        var cast = row(branch.name(), branch.satisfaction(), branch.suppressed());
        var paper = branch.onPaper();
        return paper == null
                ? Stream.of(cast)
                : Stream.of(cast, row(branch.name() + "（纸质票）", paper.satisfaction(), paper.suppressed()));
    }

    private static List<String> row(String name, Figure figure, boolean suppressed) {
        return List.of(
                name,
                figure.isKnown() ? figure.words() : suppressed ? "不予公布" : figure.number(),
                part(figure.numerator()),
                part(figure.denominator()));
    }

    private static String part(Part part) {
        return part == null ? "" : Long.toString(part.value());
    }
}
