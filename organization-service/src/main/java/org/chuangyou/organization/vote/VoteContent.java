package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What can be mended of a vote until it is opened. */
record VoteContent(
        @Schema(description = "表决事项", examples = "关于2011年创先争优活动方案的决议") @NotBlank @Size(max = 200)
        String subject,

        @NotNull LocalDate heldOn,

        @Schema(examples = "学校会议室") @NotBlank @Size(max = 100)
        String place,

        @Schema(description = "主持人") @NotNull UUID chairPersonId,

        @Schema(description = "监票计票人：两名以上，不是候选人；至少一名是本支部有表决权的党员，人数不足的支部可由上级派其他支部的正式党员计票")
        @NotNull
        @Size(max = 6)
        @UniqueElements
        List<@NotNull UUID> tellerPersonIds,

        @Schema(description = "接收、转正：表决谁") UUID subjectPersonId,

        @Schema(description = "选举：应选名额", examples = "5") @Min(1) @Max(15)
        Integer seats,

        @Schema(description = "选举：候选人，差额不少于应选名额的百分之二十") @Size(max = 50) @UniqueElements
        List<@NotNull UUID> candidatePersonIds) {

    List<UUID> candidates() {
        return candidatePersonIds == null ? List.of() : candidatePersonIds;
    }
}
