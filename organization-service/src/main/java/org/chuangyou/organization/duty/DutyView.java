package org.chuangyou.organization.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one organisation owes in the periods that touch these days. */
record DutyView(
        UUID organizationId,
        @Schema(examples = "ZB-001") String code,
        @Schema(examples = "县民族中学党支部") String name,
        LocalDate from,
        LocalDate to,
        List<DutyLine> items,
        @Schema(description = "国家规定中本支部不承担的及其理由，按所查最后一日的情况") List<NotOwed> notOwed) {}
