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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came out, as anybody can recompute it from the log: whole numbers only ({@code docs/verifier-output.md}). */
public record PollResult(
        int v, UUID poll, String mh, int k, String definition, Commitment checkpoint, List<Counted> contests) {

    public static PollResult of(Terms terms, CloseRecord closing, Map<String, Tally> tallies, Checkpoint checkpoint) {
        var manifest = terms.manifest();
        return new PollResult(
                1,
                manifest.poll(),
                Octets.base64url(terms.hash()),
                manifest.k(),
                manifest.definition().code(),
                new Commitment(checkpoint.origin(), checkpoint.size(), Octets.base64url(checkpoint.root())),
                IntStream.range(0, manifest.contests().size())
                        .mapToObj(i -> counted(
                                manifest,
                                manifest.contests().get(i),
                                closing.contests().get(i),
                                tallies))
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
            String contest, int eligible, int issued, int cast, boolean suppressed, List<Line> indicators) {}

    @Schema(name = "PollIndicator")
    public record Line(String indicator, int satisfied, int valid, List<Votes> counts) {}

    @Schema(name = "PollCount")
    public record Votes(String grade, int count) {}
}
