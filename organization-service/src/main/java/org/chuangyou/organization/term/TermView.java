package org.chuangyou.organization.term;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
public record TermView(
        UUID id,
        UUID organizationId,
        @Schema(examples = "3") int years,
        @Schema(description = "选举日期") LocalDate electedOn,
        @Schema(description = "应届满日期，经批准延期的为延至的日期") LocalDate endsOn,
        @Schema(description = "下一届选举日期；现任一届没有") LocalDate endedOn,
        @Schema(description = "选举的表决记录") UUID voteId,
        @Schema(examples = "示教党发〔2010〕3号") String documentNumber,
        @Schema(description = "同意延期的文号") String extensionDocument,
        @Schema(examples = "学校合并在即") String extensionReason,
        @Schema(description = "提醒；只在办理的答复里有") List<Warning> warnings) {}
