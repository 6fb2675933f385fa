package org.chuangyou.pledge.deed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.matter.RecordStatus;
import org.chuangyou.pledge.matter.Withdrawal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record DeedView(
        UUID id,
        UUID organizationId,
        String organization,
        UUID teamId,
        DeedKind kind,
        String title,
        String done,
        LocalDate doneOn,
        List<String> participants,
        @Schema(description = "应邀参加的外单位党员") List<String> guests,
        BigDecimal hours,
        Quantity beneficiaries,
        RecordStatus status,
        Withdrawal withdrawal) {}
