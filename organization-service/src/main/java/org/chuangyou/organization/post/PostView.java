package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record PostView(
        UUID id,
        UUID organizationId,
        UUID personId,
        Office office,
        @Schema(examples = "书记") String officeLabel,
        @Schema(examples = "示例") String holder,
        Employment employment,
        @Schema(examples = "校长") String administrativePost,
        @Schema(description = "书记的类型；其他职务没有") SecretaryKind secretaryKind,
        LocalDate assumedOn,

        @Schema(description = "任职文号；由名册导入的没有", examples = "示教党发〔2011〕5号")
        String documentNumber,

        @Schema(description = "所属任期") UUID termId,
        @Schema(description = "当选的选举") UUID voteId,

        @Schema(description = "最近一次更正的原因", examples = "任职日期录入有误")
        String correctionReason,

        @Schema(description = "从这一天起不再担任") LocalDate relinquishedOn,
        @Schema(examples = "工作调动") String relinquishmentReason,
        @Schema(description = "提醒；只在办理的答复里有") List<Warning> warnings) {}
