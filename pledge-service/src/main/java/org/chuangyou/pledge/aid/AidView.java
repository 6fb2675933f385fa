package org.chuangyou.pledge.aid;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.matter.RecordStatus;
import org.chuangyou.pledge.matter.Withdrawal;

/** What was given; there is nothing in it that not everybody may read once the committee has looked at it. */
record AidView(
        UUID id,
        UUID organizationId,
        String organization,
        AidKind kind,
        String thing,
        Quantity amount,
        Quantity beneficiaries,
        String recipients,
        String purpose,
        LocalDate givenOn,
        RecordStatus status,
        Withdrawal withdrawal) {}
