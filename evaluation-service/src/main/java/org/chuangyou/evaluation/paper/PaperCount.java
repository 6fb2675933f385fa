package org.chuangyou.evaluation.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Tally;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The ballots on paper of one contest, added up.
 *
 * @param issued handed out
 * @param returned of these, no more than were handed out
 * @param invalid of these; what is left is valid and answers every indicator
 */
public record PaperCount(
        @Min(0) @Max(100_000) @Schema(description = "发出", examples = "30")
        int issued,

        @Min(0) @Max(100_000) @Schema(description = "收回", examples = "28")
        int returned,

        @Min(0) @Max(100_000) @Schema(description = "其中无效", examples = "1")
        int invalid,

        @NotNull @Size(max = 50) @Schema(description = "每项指标各等次的有效票数")
        List<@NotNull @Valid Line> indicators) {

    int valid() {
        return returned - invalid;
    }

    /** These numbers in the manifest's order, so that two who counted the same said the same; refuses what cannot be. */
    PaperCount checked(Manifest manifest) {
        if (returned > issued || invalid > returned) {
            throw PaperProblems.impossible(this);
        }
        var asked = manifest.indicators().stream().map(Indicator::code).toList();
        var answered = indicators.stream().map(Line::indicator).toList();
        if (answered.size() != asked.size() || !answered.containsAll(asked)) {
            throw PaperProblems.indicators(asked);
        }
        return new PaperCount(
                issued,
                returned,
                invalid,
                asked.stream().map(code -> line(code, manifest)).toList());
    }

    private Line line(String indicator, Manifest manifest) {
        var given = indicators.stream()
                .filter(line -> line.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
        var grades = manifest.grades().stream().map(Grade::code).toList();
        var counts = new HashMap<String, Integer>();
        for (var votes : given.counts()) {
            if (!grades.contains(votes.grade()) || counts.put(votes.grade(), votes.count()) != null) {
                throw PaperProblems.grades(indicator, grades);
            }
        }
        var sum = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != valid()) {
            throw PaperProblems.sum(indicator, sum, valid());
        }
        return new Line(
                indicator,
                grades.stream()
                        .map(grade -> new Votes(grade, counts.getOrDefault(grade, 0)))
                        .toList());
    }

    /** The same as ballots are added up. */
    public Tally tally() {
        var counts = new HashMap<String, Map<String, Integer>>();
        for (var line : indicators) {
            line.counts().forEach(votes -> counts.computeIfAbsent(line.indicator(), code -> new HashMap<>())
                    .put(votes.grade(), votes.count()));
        }
        return Tally.of(valid(), counts);
    }

    @Schema(name = "PaperLine")
    public record Line(
            @NotNull @Size(max = 40) @Schema(examples = "LEADERSHIP")
            String indicator,

            @NotNull @Size(max = 20) List<@NotNull @Valid Votes> counts) {}

    @Schema(name = "PaperVotes")
    public record Votes(
            @NotNull @Size(max = 40) @Schema(examples = "SATISFIED")
            String grade,

            @Min(0) @Max(100_000) @Schema(examples = "20") int count) {}
}
