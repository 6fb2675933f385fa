package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is kept of one nomination; steps not yet taken are absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NominationView(
        @JsonUnwrapped NominationSummary summary,
        UUID roundId,
        LocalDate nominatedOn,
        String reasons,
        MeetingVotes votes,
        WrittenTest test,
        Appraisal appraisal,
        @Schema(description = "公示起止") CadreNotice.Period notice,
        @Schema(description = "异议，按提出先后；本人查看时不列") List<Objection> objections,
        LocalDate listedOn,
        DropOut dropOut) {}
