package org.chuangyou.organization.cadre;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 推荐会: who was to come, who came, who was in favour. */
@Embeddable
record MeetingVotes(
        @Column(name = "votes_eligible") @NotNull @Min(1) @Max(100_000) @Schema(description = "应到", examples = "22")
        Integer eligible,

        @Column(name = "votes_present") @NotNull @Min(0) @Max(100_000) @Schema(description = "实到", examples = "20")
        Integer present,

        @Column(name = "votes_in_favour") @NotNull @Min(0) @Max(100_000) @Schema(description = "同意", examples = "18")
        Integer inFavour) {

    /** 400 when more came than were to come, or more were in favour than came. */
    void requirePlausible() {
        if (present > eligible || inFavour > present) {
            throw CadreProblems.impossibleVotes(eligible, present, inFavour);
        }
    }
}
