package org.chuangyou.evaluation.poll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.validation.constraints.NotNull;

/**
 * All that a voter's device must know of a poll (M0); fixed when the evaluation is opened. Its bytes are those of
 * {@code docs/log-format.md}, and their SHA-256 goes into everything that is signed.
 *
 * @param phases the phases in their order
 * @param k contests with fewer ballots are not shown
 * @param definition the satisfaction definition that results will follow
 * @param logKey what signs receipts and the checkpoint; the urn makes it, so before it is opened there is none
 */
public record Manifest(
        int v,
        @NotNull UUID poll,
        @NotNull String title,
        @NotNull UUID organizationId,
        @NotNull Mode mode,
        @NotNull List<Phase> phases,
        int k,
        @NotNull Definition definition,
        @NotNull SubjectKind subjectKind,
        @NotNull List<Grade> grades,
        @NotNull List<Indicator> indicators,
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
                phases,
                k,
                definition,
                subjectKind,
                grades,
                indicators,
                contests,
                key);
    }

    public Optional<Contest> contest(String name) {
        return contests.stream().filter(one -> one.contest().equals(name)).findFirst();
    }

    /** The grades, by their codes, that count as satisfied, and those that count at all. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "ManifestDefinition")
    public record Definition(String code, List<String> satisfied, List<String> valid) {}

    /** What goes on at a time. */
    public enum Phase {
        ISSUING,
        CASTING,
        ISSUING_AND_CASTING
    }
}
