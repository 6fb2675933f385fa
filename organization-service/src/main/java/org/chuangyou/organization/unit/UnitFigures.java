package org.chuangyou.organization.unit;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pupils by stage and staff by kind, as of a day. */
@Schema(description = "某日的学生数（小学、初中、高中）与教职工数（专任、代课、特岗、其他）")
record UnitFigures(
        LocalDate asOf,
        int primary,
        int junior,
        int senior,
        int teachers,
        int substitute,
        int specialPost,
        int other) {}
