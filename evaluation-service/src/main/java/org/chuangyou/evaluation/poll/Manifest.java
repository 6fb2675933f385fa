package org.chuangyou.evaluation.poll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;

/**
 * All that a voter's device must know of a poll (M0); fixed when the evaluation is opened. Its bytes are those of
 * {@code docs/log-format.md}, and their SHA-256 goes into everything that is signed.
 *
 * @param modeStatement what the mode promises and what not, for people
 * @param phases the phases in their order
 * @param k contests with fewer ballots are not shown
 * @param definition the satisfaction definition that results will follow
 * @param groups who judges; the n-th is gn in the contests' names
 * @param subjects the names of those judged; the n-th is sn in the contests' names
 * @param logKey what signs receipts and the checkpoint; the urn makes it, so before it is opened there is none
 */
public record Manifest(
        int v,
        @NotNull UUID poll,
        @NotNull String title,
        @NotNull UUID organizationId,
        @NotNull Mode mode,
        @NotNull String modeStatement,
        @NotNull List<Phase> phases,
        int k,
        @NotNull Definition definition,
        @NotNull SubjectKind subjectKind,
        @NotNull List<Grade> grades,
        @NotNull List<Indicator> indicators,
        @NotNull List<Group> groups,
        @NotNull List<String> subjects,
        @NotNull List<Contest> contests,
        LogKey logKey) {

    /** The same with the key that the urn has made for it. */
    public Manifest with(LogKey key) {
        return new Manifest(
                v,
                poll,
                title,
                organizationId,
                mode,
                modeStatement,
                phases,
                k,
                definition,
                subjectKind,
                grades,
                indicators,
                groups,
                subjects,
                contests,
                key);
    }

    public Optional<Contest> contest(String name) {
        return contests.stream().filter(one -> one.contest().equals(name)).findFirst();
    }

    /** The grades, by their codes, that count as satisfied, and those that count at all. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "ManifestDefinition")
    public record Definition(String code, List<String> satisfied, List<String> valid) {}

    /**
     * Some of those who judge. Fixed at opening like everything here, so that nobody can shift a total afterwards.
     *
     * @param weight in percent; those of all groups add up to 100
     */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "ManifestGroup")
    public record Group(String name, int weight) {}

    /** What goes on at a time. */
    public enum Phase {
        ISSUING,
        CASTING,
        ISSUING_AND_CASTING
    }
}
