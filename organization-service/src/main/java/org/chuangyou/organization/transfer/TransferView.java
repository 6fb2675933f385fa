package org.chuangyou.organization.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.rule.Warning;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@JsonInclude(JsonInclude.Include.NON_NULL)
record TransferView(
        UUID id,
        UUID personId,
        String personCode,
        String name,
        UUID fromOrganizationId,
        UUID toOrganizationId,
        UUID toUnitId,
        String letterNumber,
        LocalDate effectiveOn,
        @Schema(description = "介绍信有效至何日") LocalDate validUntil,
        TransferStatus status,
        LocalDate endedOn,
        String reason,
        List<Warning> warnings) {}
