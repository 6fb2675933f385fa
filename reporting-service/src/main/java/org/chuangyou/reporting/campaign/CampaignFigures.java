package org.chuangyou.reporting.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.pledge.Campaign;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A campaign's figures at or below an organisation, as of a day.
 *
 * @param discrepancies where numbers that belong together do not add up; empty when all do
 */
@Schema(description = "活动数据")
public record CampaignFigures(
        Campaign campaign,
        Tree.Named organization,
        LocalDate asOf,
        Plans plans,
        Pledges pledges,
        Evaluations evaluations,
        @Schema(description = "前后对不上的数据；为空表示相符") List<String> discrepancies) {

    public record Plans(
            @Schema(description = "已公布方案的党支部，分母为党支部总数") Figure published,
            @Schema(description = "尚未公布方案的党支部") Figure missing) {}

    public record Pledges(
            @Schema(description = "已公布的承诺") Figure published,
            @Schema(description = "已兑现") Figure fulfilled,
            @Schema(description = "部分兑现") Figure partlyFulfilled,
            Unkept unkept,
            @Schema(description = "已撤回") Figure withdrawn,
            @Schema(description = "正在践诺") Figure running,
            @Schema(description = "未办结的逾期事项") Figure overdue,
            @Schema(description = "近一个月通报进展") Figure progressReports,
            @Schema(description = "已答复的群众意见") Figure commentsAnswered,

            @Schema(description = "逾期的单项承诺，累计发现；早先生成的报告没有这一项", nullable = true)
            Figure itemsOverdue,

            @Schema(description = "逾期未审看、未答复的群众留言，累计发现；早先生成的报告没有这一项", nullable = true)
            Figure commentsOverdue,

            @Schema(description = "督查；早先生成的报告没有这一项", nullable = true)
            Checks checks,

            @Schema(description = "评诺；早先生成的报告没有这一项", nullable = true)
            Ratings ratings) {}

    @Schema(name = "PledgeChecks", description = "督查")
    public record Checks(
            @Schema(description = "督查次数") Figure made,
            @Schema(description = "发现的问题") Figure problems,
            @Schema(description = "已整改，分母为发现的问题") Figure putRight) {}

    @Schema(name = "PledgeRatings", description = "评诺：各方评过的承诺，分母为已公布的承诺")
    public record Ratings(
            @Schema(description = "自评") Figure self,
            @Schema(description = "党员评") Figure members,
            @Schema(description = "群众评") Figure masses,
            @Schema(description = "组织评") Figure organization) {}

    public record Unkept(
            Figure total,
            @Schema(description = "因客观原因") Figure objective,
            @Schema(description = "无正当理由") Figure withoutReason) {}

    public record Evaluations(
            @Schema(description = "已结束的民主测评") Figure closed, List<Evaluation> items) {}

    /**
     * One evaluation; only when it closed is told of one whose results the reader may not see yet.
     *
     * @param definition what counts as satisfied; every percentage below follows it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "EvaluationFigures")
    public record Evaluation(
            UUID evaluationId,
            String title,
            LocalDate closedOn,
            LocalDate publishedOn,
            Definition definition,
            List<Turnout> groups,
            List<Satisfaction> branches,
            @Schema(description = "被测评的党员数；结果只告知本人") Figure members) {}

    /** A group of raters and how many of them took part. */
    public record Turnout(
            String group,
            @Schema(description = "权重（%）") int weight,
            Figure turnout,

            @Schema(description = "纸质票的参评率，另列；没有纸质票的为空", nullable = true)
            Figure onPaper) {}

    /** How satisfied people are with one branch; the figure has no value where too few took part. */
    public record Satisfaction(
            UUID organizationId,
            String name,
            boolean suppressed,
            Figure satisfaction,

            @Schema(description = "纸质票，另列；没有纸质票的为空", nullable = true)
            OnPaper onPaper) {}

    /** What the ballots on paper say; the figure has no value where too few were valid. */
    @Schema(name = "SatisfactionOnPaper")
    public record OnPaper(boolean suppressed, Figure satisfaction) {}
}
