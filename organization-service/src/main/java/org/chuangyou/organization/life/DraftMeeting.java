package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A meeting as its office writes it down: planned, or with the holding when it is entered afterwards. */
record DraftMeeting(
        @NotNull @Schema(description = "召开的党组织") UUID organizationId,

        @Schema(description = "党小组；党小组会必填") UUID partyGroupId,

        @NotEmpty @Schema(description = "一次会议兼顾几项的，一次录入") Set<@NotNull Duty> duties,

        @Schema(description = "参加范围；不填则按会议种类确定") Audience audience,

        @Schema(description = "计划日期；补录已召开的会议可不填", examples = "2011-07-01")
        LocalDate plannedOn,

        @NotBlank @Size(max = 200) @Schema(examples = "党员活动室")
        String place,

        @NotEmpty @Size(max = 20) @Schema(examples = "[\"学习党章\"]")
        List<@NotBlank @Size(max = 200) String> topics,

        @Schema(description = "讲课人") UUID lecturerId,

        @Size(max = 5000) @Schema(description = "邀请的人员；仅用于 INVITED")
        Set<@NotNull UUID> invited,

        @Size(max = 20) @Schema(description = "材料，从不要求") List<@NotNull @Valid Attachment> attachments,

        @Valid @Schema(description = "已召开的，一次填完") Holding holding) {

    DraftMeeting {
        invited = invited == null ? Set.of() : invited;
        attachments = attachments == null ? List.of() : attachments;
    }
}
