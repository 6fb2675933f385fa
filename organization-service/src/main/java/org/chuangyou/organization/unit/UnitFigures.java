package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.organization.event.UnitFiguresReported;
import org.chuangyou.organization.event.UnitFiguresReported.Staff;
import org.chuangyou.organization.event.UnitFiguresReported.Students;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Pupils by stage and staff by kind, as of a day. */
@Schema(description = "某日的学生数（小学、初中、高中）与教职工数（专任、代课、特岗、其他）")
record UnitFigures(
        LocalDate asOf, int primary, int junior, int senior, int teachers, int substitute, int specialPost, int other)
        implements Figures {

    int pupils() {
        return primary + junior + senior;
    }

    int staff() {
        return teachers + substitute + specialPost + other;
    }

    @Override
    public Map<Counted, Integer> totals() {
        return Map.of(Counted.PUPILS, pupils(), Counted.STAFF, staff());
    }

    @Override
    public UnitFiguresReported reportedOf(UUID unit) {
        return new UnitFiguresReported(
                unit, asOf, new Students(primary, junior, senior), new Staff(teachers, substitute, specialPost, other));
    }
}
