package org.chuangyou.evaluation.log;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.poll.Terms;
import org.chuangyou.evaluation.satisfaction.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out, as anybody can recompute it from the log: whole numbers only ({@code docs/verifier-output.md}). */
public record PollResult(
        int v,
        UUID poll,
        String mh,
        int k,
        String definition,
        Commitment checkpoint,
        List<Counted> contests,
        List<Total> subjects) {

    public static PollResult of(Terms terms, CloseRecord closing, Map<String, Tally> tallies, Checkpoint checkpoint) {
        var manifest = terms.manifest();
        var contests = IntStream.range(0, manifest.contests().size())
                .mapToObj(i -> counted(
                        manifest, manifest.contests().get(i), closing.contests().get(i), tallies))
                .toList();
        return new PollResult(
                1,
                manifest.poll(),
                Octets.base64url(terms.hash()),
                manifest.k(),
                manifest.definition().code(),
                new Commitment(checkpoint.origin(), checkpoint.size(), Octets.base64url(checkpoint.root())),
                contests,
                IntStream.range(0, manifest.subjects().size())
                        .mapToObj(subject -> Total.of(manifest, subject, contests))
                        .toList());
    }

    private static Counted counted(
            Manifest manifest, Contest contest, CloseRecord.Count count, Map<String, Tally> tallies) {
        var suppressed = !contest.shows(count.cast(), manifest.k());
        return new Counted(
                contest.contest(),
                contest.eligible(),
                count.issued(),
                count.cast(),
                suppressed,
                suppressed
                        ? List.of()
                        : manifest.indicators().stream()
                                .map(indicator -> line(manifest, indicator.code(), tallies.get(contest.contest())))
                                .toList());
    }

    private static Line line(Manifest manifest, String indicator, Tally tally) {
        return new Line(
                indicator,
                tally.of(indicator, manifest.definition().satisfied()),
                tally.of(indicator, manifest.definition().valid()),
                manifest.grades().stream()
                        .map(grade -> new Votes(grade.code(), tally.of(indicator, grade.code())))
                        .toList());
    }

    /** The checkpoint without its signature. */
    @Schema(name = "PollCheckpoint")
    public record Commitment(String origin, long size, String root) {}

    /** One contest; without indicators where it is suppressed. */
    @Schema(name = "PollContest")
    public record Counted(
            String contest, int eligible, int issued, int cast, boolean suppressed, List<Line> indicators) {

        private Share.Part part(int weight) {
            return new Share.Part(
                    weight,
                    indicators.stream().mapToLong(Line::satisfied).sum(),
                    indicators.stream().mapToLong(Line::valid).sum());
        }
    }

    /**
     * What all groups together say of one subject.
     *
     * @param subject such as s1, the manifest's first
     * @param suppressed whether a group had too few ballots to show: its own number would follow from a total
     * @param satisfied ratings of all groups, unweighted
     * @param weight the weights of the groups that gave a valid rating; 0 where there is no total, and all numbers are 0
     * @param permille the groups' shares by their weights, in tenths of a percent, rounded half up once
     */
    @Schema(name = "PollTotal")
    public record Total(String subject, boolean suppressed, long satisfied, long valid, int weight, int permille) {

        private static Total of(Manifest manifest, int subject, List<Counted> contests) {
            var groups = IntStream.range(0, manifest.groups().size())
                    .mapToObj(group -> named(Contest.name(group, subject), contests))
                    .toList();
            var suppressed = groups.stream().anyMatch(group -> group.suppressed() && group.cast() > 0);
            var share = Share.of(IntStream.range(0, suppressed ? 0 : groups.size())
                    .mapToObj(group ->
                            groups.get(group).part(manifest.groups().get(group).weight()))
                    .toList());
            return new Total(
                    "s" + (subject + 1),
                    suppressed,
                    share.numerator(),
                    share.denominator(),
                    share.weight(),
                    share.permille());
        }

        private static Counted named(String name, List<Counted> contests) {
            return contests.stream()
                    .filter(contest -> contest.contest().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Schema(name = "PollIndicator")
    public record Line(String indicator, int satisfied, int valid, List<Votes> counts) {}

    @Schema(name = "PollCount")
    public record Votes(String grade, int count) {}
}
