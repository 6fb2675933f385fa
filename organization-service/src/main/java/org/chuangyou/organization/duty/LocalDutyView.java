package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.chuangyou.organization.life.Duty;

@JsonInclude(JsonInclude.Include.NON_NULL)
record LocalDutyView(
        UUID organizationId,
        Duty duty,
        Frequency frequency,
        Measure measure,
        int least,
        OwedBy owedBy,
        LocalDate effectiveOn,
        LocalDate endsOn,
        String documentNumber,
        LocalDate documentDate) {}
