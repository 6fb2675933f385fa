package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.UUID;

record RoundView(
        UUID id,
        UUID organizationId,
        String organization,
        String title,
        LocalDate opensOn,
        LocalDate closesOn,
        int sendUpQuota) {}
