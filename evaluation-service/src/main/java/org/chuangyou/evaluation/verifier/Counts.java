package org.chuangyou.evaluation.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chuangyou.evaluation.log.CloseRecord;
import org.chuangyou.evaluation.log.IssuedRecord;
import org.chuangyou.evaluation.poll.Contest;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Octets;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.poll.Terms;

/** Whether a log's own numbers agree with each other and with its ballots. */
final class Counts {

    private Counts() {}

    /** Refuses a manifest that contradicts itself. */
    static void requireSound(Manifest manifest) {
        var grades = manifest.grades().stream().map(Grade::code).toList();
        var sound = manifest.v() == 1
                && manifest.k() >= 1
                && manifest.phases().equals(manifest.mode().phases())
                && areDistinct(grades.stream())
                && areDistinct(manifest.indicators().stream().map(Indicator::code))
                && areDistinct(manifest.groups().stream().map(Manifest.Group::name))
                && manifest.groups().stream().allMatch(group -> group.weight() > 0)
                && manifest.groups().stream().mapToLong(Manifest.Group::weight).sum() == 100
                && areGroupsBySubjects(manifest)
                && manifest.contests().stream()
                        .allMatch(one -> one.key().thumbprint().equals(one.kid()))
                && grades.containsAll(manifest.definition().valid())
                && manifest.definition()
                        .valid()
                        .containsAll(manifest.definition().satisfied());
        Flaw.unless(sound, "entries-malformed", "a manifest that contradicts itself");
    }

    /** Of each group a contest for each subject, in the manifest's order, and then, of all groups or none, its comments. */
    private static boolean areGroupsBySubjects(Manifest manifest) {
        var comments = manifest.contests().stream().anyMatch(Contest::takesWords);
        var expected = new ArrayList<List<String>>();
        for (var group = 0; group < manifest.groups().size(); group++) {
            var name = manifest.groups().get(group).name();
            for (var subject = 0; subject < manifest.subjects().size(); subject++) {
                expected.add(List.of(
                        Contest.name(group, subject), name, manifest.subjects().get(subject)));
            }
            if (comments) {
                expected.add(List.of(Contest.comments(group), name));
            }
        }
        return manifest.contests().stream().map(Counts::place).toList().equals(expected);
    }

    private static List<String> place(Contest contest) {
        return contest.takesWords()
                ? List.of(contest.contest(), contest.group())
                : List.of(contest.contest(), contest.group(), contest.subject());
    }

    private static boolean areDistinct(Stream<String> names) {
        List<String> all = names.toList();
        return all.stream().distinct().count() == all.size();
    }

    static void require(Terms terms, CloseRecord closing, Map<String, Tally> tallies, int withheld) {
        var contests = terms.manifest().contests();
        Flaw.unless(
                closing.v() == 1
                        && closing.kind().equals("close")
                        && closing.mh().equals(Octets.base64url(terms.hash()))
                        && closing.contests().stream()
                                .map(CloseRecord.Count::contest)
                                .toList()
                                .equals(contests.stream().map(Contest::contest).toList()),
                "counts-wrong",
                "the close record is not of this manifest");
        var hidden = 0;
        for (var i = 0; i < contests.size(); i++) {
            var count = closing.contests().get(i);
            var shown = contests.get(i).shows(count.cast(), terms.manifest().k());
            var open = tallies.getOrDefault(count.contest(), new Tally()).cast();
            Flaw.unless(
                    0 <= count.cast()
                            && count.cast() <= count.issued()
                            && count.issued() <= contests.get(i).eligible()
                            && open == (shown ? count.cast() : 0),
                    "counts-wrong",
                    "contest " + count.contest());
            hidden += shown ? 0 : count.cast();
        }
        Flaw.unless(hidden == withheld, "counts-wrong", "withheld ballots: %d, not %d".formatted(withheld, hidden));
    }

    /** What was signed before casting began must be what was issued in the end. */
    static void requireIssued(Terms terms, CloseRecord closing, String published) {
        var signed = Entries.read(published, IssuedRecord.class);
        var closed = closing.contests().stream()
                .map(count -> new IssuedRecord.Count(count.contest(), count.issued()))
                .toList();
        Flaw.unless(
                signed.isSigned(terms) && signed.contests().equals(closed),
                "issued-wrong",
                "not what was signed before casting began");
    }
}
