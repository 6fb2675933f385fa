package org.chuangyou.organization.vote;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one teller counted. When more ballots came back than were issued, nothing beyond these two numbers is counted. Written
 * opinions count as issued and returned.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Tally(
        @Schema(description = "发出票数，含会前书面意见", examples = "10") @NotNull @Min(0) @Max(10_000)
        Integer issued,

        @Schema(description = "收回票数，含会前书面意见", examples = "10") @NotNull @Min(0) @Max(10_000)
        Integer returned,

        @Schema(description = "有效票数；收回多于发出时不计票，以下各项不填", examples = "9") @Min(0) @Max(10_000)
        Integer valid,

        @Schema(description = "无效票数", examples = "1") @Min(0) @Max(10_000)
        Integer invalid,

        @Schema(description = "弃权票数；选举时为整张弃权的票", examples = "1") @Min(0) @Max(10_000)
        Integer abstaining,

        @Schema(description = "赞成票数；选举不填", examples = "7") @Min(0) @Max(10_000)
        Integer yes,

        @Schema(description = "反对票数；选举不填", examples = "1") @Min(0) @Max(10_000)
        Integer no,

        @Schema(description = "选举：每名候选人各得多少") @Size(max = 50)
        List<@NotNull @Valid CandidateCount> candidates,

        @Schema(description = "选举：另选他人各得多少") @Size(max = 50) List<@NotNull @Valid WriteIn> writeIns) {

    /** 收回多于发出: the ballot is void. */
    boolean isVoid() {
        return returned > issued;
    }

    /** The same counts in the order of the ballot, so that equal counts are equal. */
    Tally inOrderOf(List<UUID> ballot) {
        return new Tally(
                issued,
                returned,
                valid,
                invalid,
                abstaining,
                yes,
                no,
                candidates == null
                        ? List.of()
                        : candidates.stream()
                                .sorted(Comparator.comparing(count -> ballot.indexOf(count.personId())))
                                .toList(),
                writeIns == null
                        ? List.of()
                        : writeIns.stream()
                                .sorted(Comparator.comparing(WriteIn::personId))
                                .toList());
    }

    int noes() {
        return candidates.stream().mapToInt(CandidateCount::no).sum();
    }

    int writtenIn() {
        return writeIns.stream().mapToInt(WriteIn::yes).sum();
    }

    int votesForPersons() {
        return candidates.stream().mapToInt(CandidateCount::yes).sum() + writtenIn();
    }
}
