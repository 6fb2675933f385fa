package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.organization.event.YouthFiguresReported;

/** 团组织, 团员, 少先队大队, 中队, 小队, 少先队员, 辅导员 of one unit. */
record YouthFigures(
        int leagueUnits, int leagueMembers, int brigades, int squadrons, int squads, int pioneers, int counsellors) {

    YouthFiguresReported reportedOf(UUID unit, LocalDate asOf) {
        return new YouthFiguresReported(
                unit, asOf, leagueUnits, leagueMembers, brigades, squadrons, squads, pioneers, counsellors);
    }
}
