package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** Pupils by stage and staff by kind of one unit as of a day; a later report of the same day replaces it. */
@Event.Type("organization.unit-figures-reported.v1")
public record UnitFiguresReported(UUID unitId, LocalDate asOf, Students students, Staff staff)
        implements OrganizationEvent {

    /** 小学生, 初中生, 高中生. */
    public record Students(int primary, int junior, int senior) {}

    /** 专任教师, 代课教师, 特岗教师, 其他人员. */
    public record Staff(int teachers, int substitute, int specialPost, int other) {}

    @Override
    public UUID key() {
        return unitId;
    }
}
