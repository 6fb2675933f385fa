package org.chuangyou.reporting.campaign;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.figure.Source;
import org.chuangyou.reporting.pledge.PledgeCounts;
import org.chuangyou.reporting.pledge.PledgeFigure;

/** The sums of pledges as figures. */
final class PledgeFigures {

    private final PledgeCounts.Sums sums;
    private final LocalDate asOf;

    private PledgeFigures(PledgeCounts.Sums sums, LocalDate asOf) {
        this.sums = sums;
        this.asOf = asOf;
    }

    static CampaignFigures.Pledges of(PledgeCounts.Sums sums, LocalDate asOf) {
        return new PledgeFigures(sums, asOf).pledges();
    }

    private CampaignFigures.Pledges pledges() {
        return new CampaignFigures.Pledges(
                count(PledgeFigure.PUBLISHED, "份", Source.PLEDGES),
                outcome(Source.FULFILMENTS, PledgeFigure.FULFILLED),
                outcome(Source.PARTIAL, PledgeFigure.PARTLY_FULFILLED),
                unkept(),
                outcome(Source.WITHDRAWALS, PledgeFigure.WITHDRAWN),
                running(),
                count(PledgeFigure.OVERDUE, "项", Source.OVERDUE, Source.PROGRESS, Source.FULFILMENTS)
                        .noted("未办结的逾期事项：逾期未通报进展、到期未兑现也未说明"),
                count(PledgeFigure.REPORTED, "次", Source.PROGRESS)
                        .noted("自" + asOf.minusMonths(1).plusDays(1) + "起一个月内"),
                count(PledgeFigure.ANSWERED, "条", Source.ANSWERS),
                count(PledgeFigure.ITEM_OVERDUE, "项", Source.ITEMS_OVERDUE).noted("累计发现的、过了自己期限而没有报告完成的单项承诺"),
                count(PledgeFigure.COMMENT_OVERDUE, "次", Source.COMMENTS_OVERDUE)
                        .noted("累计逾期未审看、未答复的群众留言"),
                checks(),
                ratings());
    }

    private CampaignFigures.Unkept unkept() {
        return new CampaignFigures.Unkept(
                outcome(Source.UNKEPT, PledgeFigure.UNKEPT_OBJECTIVE, PledgeFigure.UNKEPT_WITHOUT_REASON),
                outcome(Source.UNKEPT, PledgeFigure.UNKEPT_OBJECTIVE),
                outcome(Source.UNKEPT, PledgeFigure.UNKEPT_WITHOUT_REASON));
    }

    private Figure running() {
        var sources =
                new Source[] {Source.PLEDGES, Source.FULFILMENTS, Source.PARTIAL, Source.UNKEPT, Source.WITHDRAWALS};
        return outOfPublished(count(PledgeFigure.RUNNING, "份", sources));
    }

    private CampaignFigures.Checks checks() {
        return new CampaignFigures.Checks(
                count(PledgeFigure.CHECKED, "次", Source.CHECKS),
                count(PledgeFigure.PROBLEM_FOUND, "个", Source.CHECKS),
                count(PledgeFigure.PUT_RIGHT, "个", Source.CHECKS)
                        .outOf(sums.of(PledgeFigure.PROBLEM_FOUND), "督查发现的问题"));
    }

    private CampaignFigures.Ratings ratings() {
        return new CampaignFigures.Ratings(
                rated(PledgeFigure.RATED_SELF),
                rated(PledgeFigure.RATED_MEMBERS),
                rated(PledgeFigure.RATED_MASSES),
                rated(PledgeFigure.RATED_ORGANIZATION));
    }

    private Figure rated(PledgeFigure by) {
        return outOfPublished(count(by, "份", Source.RATINGS));
    }

    private Figure outcome(Source source, PledgeFigure... figures) {
        var number = Stream.of(figures).mapToInt(sums::of).sum();
        return outOfPublished(Figure.count(number, "份", asOf, source));
    }

    private Figure outOfPublished(Figure figure) {
        return figure.outOf(sums.of(PledgeFigure.PUBLISHED), "已公布的承诺");
    }

    private Figure count(PledgeFigure figure, String unit, Source... sources) {
        return Figure.count(sums.of(figure), unit, asOf, sources);
    }
}
