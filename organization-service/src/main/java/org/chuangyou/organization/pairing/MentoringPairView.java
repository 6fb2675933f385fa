package org.chuangyou.organization.pairing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record MentoringPairView(
        UUID id,
        UUID organizationId,
        UUID veteranId,
        @Schema(examples = "示例") String veteran,
        UUID newcomerId,
        @Schema(examples = "示例") String newcomer,
        LocalDate from,
        LocalDate to,
        LocalDate endedOn,
        List<Warning> warnings) {}
