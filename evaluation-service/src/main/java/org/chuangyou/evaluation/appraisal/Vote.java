package org.chuangyou.evaluation.appraisal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.result.Results;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the ballots say of one person: reference, not decision.
 *
 * @param counts ratings by grade in the scale's order, on paper and otherwise, of all groups that may be shown
 * @param leading the grades that got most of them; empty where too few ballots came back to show any
 */
@Schema(name = "AppraisalVote")
record Vote(List<Count> counts, List<String> leading) {

    static Vote of(Results.Subject subject, List<Grade> grades) {
        var sums = new HashMap<String, Long>();
        shown(subject)
                .flatMap(line -> line.counts().stream())
                .forEach(count -> sums.merge(count.grade(), count.share().numerator(), Long::sum));
        return of(grades, sums);
    }

    private static Vote of(List<Grade> grades, Map<String, Long> sums) {
        var counts = grades.stream()
                .map(grade -> new Count(grade.code(), sums.getOrDefault(grade.code(), 0L)))
                .toList();
        var most = counts.stream().mapToLong(Count::ratings).max().orElse(0);
        return new Vote(
                counts,
                counts.stream()
                        .filter(count -> most > 0 && count.ratings() == most)
                        .map(Count::grade)
                        .toList());
    }

    /** What is withheld in the results stays withheld here. */
    private static Stream<Results.Line> shown(Results.Subject subject) {
        return subject.groups().stream()
                .flatMap(paper -> Stream.concat(
                        paper.indicators().stream(),
                        paper.onPaper() == null ? Stream.empty() : paper.onPaper().indicators().stream()));
    }

    boolean isDepartedFromBy(String grade) {
        return !leading.isEmpty() && !leading.contains(grade);
    }

    @Schema(name = "AppraisalVoteCount")
    record Count(@Schema(examples = "QUALIFIED") String grade, long ratings) {}
}
