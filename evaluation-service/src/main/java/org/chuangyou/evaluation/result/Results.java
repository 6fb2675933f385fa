package org.chuangyou.evaluation.result;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.evaluation.pledge.Pledges;
import org.chuangyou.evaluation.pledge.Rated;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Mode;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.chuangyou.evaluation.satisfaction.Rate;
import org.chuangyou.evaluation.satisfaction.Satisfaction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The results of an evaluation as frozen at closing; every later reader gets these very bytes. */
@Schema(description = "测评结果；关闭时定稿，此后不变")
public record Results(
        UUID evaluationId,
        UUID campaignId,
        UUID organizationId,
        String title,
        Mode mode,
        @Schema(description = "少于 k 张选票的票种不予显示") int k,
        LocalDate closedOn,
        Satisfaction definition,
        List<Grade> grades,
        List<Group> groups,
        List<Subject> subjects) {

    /** Whether members or teachers were judged; a template has one kind of subjects. */
    boolean judgesPersons() {
        return subjects.stream().anyMatch(subject -> subject.kind() == SubjectKind.MEMBER);
    }

    /** Who asked whom, and how many answered. */
    Results withoutSubjects() {
        return new Results(
                evaluationId,
                campaignId,
                organizationId,
                title,
                mode,
                k,
                closedOn,
                definition,
                grades,
                groups,
                List.of());
    }

    /**
     * A group of evaluators.
     *
     * @param issued slips on which at least one ballot was issued
     * @param cast ballots in the fullest of its contests, so at least this many people took part
     */
    @Schema(name = "ResultGroup")
    public record Group(
            String name,
            int weight,
            int eligible,
            int issued,
            int cast,
            Rate turnout,

            @Schema(description = "纸质票，另列，不计入上面的数；没有的为空", nullable = true)
            GroupOnPaper onPaper) {}

    /**
     * A group's ballots on paper: of its contests the one with most of them returned.
     *
     * @param turnout returned of the eligible
     */
    @Schema(name = "ResultGroupOnPaper")
    public record GroupOnPaper(int issued, int returned, int valid, Rate turnout) {}

    /**
     * A subject and what all groups together say of it.
     *
     * @param kept what it pledged, as far as known at closing
     * @param withoutPledge whether it was judged without having pledged anything in public; null in older results
     * @param overall the groups' percentages by their weights; null where it is withheld
     * @param suppressed true where a group had too few ballots to show: then no total is given either, from which that
     *     group's could be worked out
     */
    @Schema(name = "ResultSubject")
    public record Subject(
            SubjectKind kind,
            UUID organizationId,
            String name,
            Pledged kept,

            @Schema(description = "被测评时没有已公布的承诺（公开承诺在先，群众评议在后，2010年创先争优活动意见）；不是党员的教师不要求。早先定稿的结果没有这一项", nullable = true)
            Boolean withoutPledge,

            Overall overall,
            boolean suppressed,

            @Schema(description = "各组纸质票的合计，另列，不计入 overall；没有纸质票的为空", nullable = true)
            OverallOnPaper onPaper,

            List<Paper> groups) {}

    /**
     * All groups' ballots on paper together.
     *
     * @param overall by the groups' weights, of those that have paper; null where it is withheld
     * @param suppressed as of what was cast: where a group had too few to show
     */
    @Schema(name = "ResultOverallOnPaper")
    public record OverallOnPaper(Overall overall, boolean suppressed) {}

    /**
     * What a subject pledged and what came of it.
     *
     * @param criticised of those not kept, or kept in part: without good reason; null in results frozen before this was asked
     * @param ratings by who rated; empty where nobody has
     */
    @Schema(name = "ResultPledges", description = "公开承诺：已公布（不含撤回）、已践诺、部分践诺、未践诺的件数，以及各方的评诺")
    public record Pledged(
            long published,
            long fulfilled,
            long partly,
            long unkept,

            @Schema(description = "未践诺和部分践诺中无正当理由、建议通报批评的件数；早先定稿的结果没有这一项", nullable = true)
            Long criticised,

            @Schema(description = "自评、党员评、群众评、组织评；没有评的不列") List<Rated> ratings) {

        public static final Pledged NOTHING = new Pledged(0, 0, 0, 0, 0L, List.of());

        public Pledged {
            ratings = ratings == null ? List.of() : ratings;
        }

        public static Pledged of(Pledges.Count count, List<Rated> ratings) {
            return new Pledged(
                    count.published(), count.fulfilled(), count.partly(), count.unkept(), count.criticised(), ratings);
        }
    }

    /**
     * All groups together.
     *
     * @param numerator satisfied ratings, unweighted
     * @param denominator valid ratings, unweighted
     * @param unweighted the one of the other
     * @param percent the groups' percentages weighted
     * @param weight the weights of the groups that gave a valid rating; less than 100 where one gave none
     */
    @Schema(name = "ResultOverall")
    public record Overall(
            String definition, long numerator, long denominator, Double unweighted, Double percent, int weight) {}

    /**
     * What one group says of one subject: the ballots of one contest.
     *
     * @param satisfaction over all indicators; null where suppressed
     * @param indicators empty where suppressed
     */
    @Schema(name = "ResultContest")
    public record Paper(
            String contest,
            String group,
            int eligible,
            int issued,
            int cast,
            Rate turnout,
            boolean suppressed,
            Rate satisfaction,
            List<Line> indicators,

            @Schema(description = "纸质票，另列，不计入上面的数；没有的为空", nullable = true)
            OnPaper onPaper) {}

    /**
     * The ballots on paper of one contest, as two tellers counted them. They stand apart: they are in no log, so nobody
     * but the tellers can recompute them, and no total but the one of paper has them in it.
     *
     * @param indicators empty where suppressed
     */
    @Schema(name = "ResultOnPaper")
    public record OnPaper(
            int issued, int returned, int valid, boolean suppressed, Rate satisfaction, List<Line> indicators) {}

    /**
     * One indicator.
     *
     * @param valid ratings that are valid under the definition
     */
    @Schema(name = "ResultIndicator")
    public record Line(String indicator, String label, long valid, Rate satisfaction, List<Count> counts) {}

    @Schema(name = "ResultCount")
    public record Count(String grade, String label, Rate share) {}
}
