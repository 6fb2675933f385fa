package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** Votes for, against and abstaining on one candidate. */
record CandidateCount(
        @NotNull UUID personId,
        @Min(0) @Max(10_000) int yes,
        @Min(0) @Max(10_000) int no,
        @Min(0) @Max(10_000) int abstain) {

    int total() {
        return yes + no + abstain;
    }
}
