package org.chuangyou.pledge.deed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.matter.RecordStatus;
import org.chuangyou.pledge.matter.Withdrawal;

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
        BigDecimal hours,
        Quantity beneficiaries,
        RecordStatus status,
        Withdrawal withdrawal) {}
