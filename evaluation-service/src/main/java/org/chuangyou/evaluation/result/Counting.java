package org.chuangyou.evaluation.result;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.chuangyou.evaluation.paper.PaperCount;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.satisfaction.Rate;

/** Makes the results out of the tallies. */
public final class Counting {

    private final Sheet sheet;

    private Counting(Sheet sheet) {
        this.sheet = sheet;
    }

    public static Results of(Sheet sheet) {
        return new Counting(sheet).results();
    }

    private Results results() {
        var manifest = sheet.manifest();
        return new Results(
                manifest.poll(),
                sheet.campaignId(),
                manifest.organizationId(),
                manifest.title(),
                manifest.mode(),
                manifest.k(),
                sheet.closedOn(),
                sheet.definition(),
                manifest.grades(),
                IntStream.range(0, sheet.groups().size()).mapToObj(this::group).toList(),
                IntStream.range(0, sheet.subjects().size())
                        .mapToObj(this::subject)
                        .toList());
    }

    private Results.Group group(int number) {
        var group = sheet.groups().get(number);
        var cast = IntStream.range(0, sheet.subjects().size())
                .map(subject -> sheet.tally(Contest.name(number, subject)).cast())
                .max()
                .orElse(0);
        return new Results.Group(
                group.name(),
                group.weight(),
                group.eligible(),
                sheet.issuedByGroup().getOrDefault(group.name(), 0),
                cast,
                Rate.turnout(cast, group.eligible()),
                onPaper(number, group.eligible()));
    }

    /** The fullest of its contests on paper, as of those cast; null where it has none. */
    private Results.GroupOnPaper onPaper(int group, int eligible) {
        return IntStream.range(0, sheet.subjects().size())
                .mapToObj(subject -> sheet.paper().get(Contest.name(group, subject)))
                .filter(Objects::nonNull)
                .max(Comparator.comparing(PaperCount::returned))
                .map(count -> new Results.GroupOnPaper(
                        count.issued(),
                        count.returned(),
                        count.tally().cast(),
                        Rate.turnout(count.returned(), eligible)))
                .orElse(null);
    }

    private Results.Subject subject(int number) {
        var subject = sheet.subjects().get(number);
        var papers = IntStream.range(0, sheet.groups().size())
                .mapToObj(group -> paper(group, number))
                .toList();
        var total = Total.of(sheet.definition(), voices(papers));
        return new Results.Subject(
                sheet.manifest().subjectKind(),
                subject.organizationId(),
                subject.name(),
                subject.pledged(),
                subject.lacksPledge(),
                total.overall(),
                total.suppressed(),
                overallOnPaper(papers),
                papers);
    }

    private List<Total.Voice> voices(List<Results.Paper> papers) {
        return IntStream.range(0, papers.size())
                .mapToObj(i -> new Total.Voice(
                        sheet.groups().get(i).weight(),
                        papers.get(i).cast(),
                        papers.get(i).satisfaction()))
                .toList();
    }

    /** Under the same rules as the total of what was cast; null where nobody had paper. */
    private Results.OverallOnPaper overallOnPaper(List<Results.Paper> papers) {
        var voices = IntStream.range(0, papers.size())
                .filter(i -> papers.get(i).onPaper() != null)
                .mapToObj(i -> new Total.Voice(
                        sheet.groups().get(i).weight(),
                        papers.get(i).onPaper().valid(),
                        papers.get(i).onPaper().satisfaction()))
                .toList();
        if (voices.isEmpty()) {
            return null;
        }
        var total = Total.of(sheet.definition(), voices);
        return new Results.OverallOnPaper(total.overall(), total.suppressed());
    }

    private Results.Paper paper(int groupNumber, int subjectNumber) {
        var group = sheet.groups().get(groupNumber);
        var contest = Contest.name(groupNumber, subjectNumber);
        var tally = sheet.tally(contest);
        var suppressed = tally.cast() < sheet.manifest().k();
        return new Results.Paper(
                contest,
                group.name(),
                group.eligible(),
                sheet.issuedByContest().getOrDefault(contest, 0),
                tally.cast(),
                Rate.turnout(tally.cast(), group.eligible()),
                suppressed,
                suppressed ? null : satisfaction(tally, sheet.manifest().indicators()),
                suppressed ? List.of() : lines(tally),
                onPaper(sheet.paper().get(contest)));
    }

    private Results.OnPaper onPaper(PaperCount count) {
        if (count == null) {
            return null;
        }
        var tally = count.tally();
        var suppressed = tally.cast() < sheet.manifest().k();
        return new Results.OnPaper(
                count.issued(),
                count.returned(),
                tally.cast(),
                suppressed,
                suppressed ? null : satisfaction(tally, sheet.manifest().indicators()),
                suppressed ? List.of() : lines(tally));
    }

    private List<Results.Line> lines(Tally tally) {
        return sheet.manifest().indicators().stream()
                .map(indicator -> line(tally, indicator))
                .toList();
    }

    private Results.Line line(Tally tally, Indicator indicator) {
        var satisfaction = satisfaction(tally, List.of(indicator));
        return new Results.Line(
                indicator.code(),
                indicator.label(),
                satisfaction.denominator(),
                satisfaction,
                counts(tally, indicator));
    }

    private List<Results.Count> counts(Tally tally, Indicator indicator) {
        var grades = sheet.manifest().grades();
        var shares = Rate.shares(grades.stream()
                .map(grade -> tally.of(indicator.code(), grade.code()))
                .toList());
        return IntStream.range(0, grades.size())
                .mapToObj(i ->
                        new Results.Count(grades.get(i).code(), grades.get(i).label(), shares.get(i)))
                .toList();
    }

    private Rate satisfaction(Tally tally, List<Indicator> indicators) {
        return Rate.of(
                sheet.definition().code(),
                ratings(tally, indicators, sheet.definition().satisfied()),
                ratings(tally, indicators, sheet.definition().valid()));
    }

    private static long ratings(Tally tally, List<Indicator> indicators, List<String> grades) {
        return indicators.stream()
                .mapToLong(indicator -> grades.stream()
                        .mapToLong(grade -> tally.of(indicator.code(), grade))
                        .sum())
                .sum();
    }
}
