package org.chuangyou.organization.unit;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** League and Young Pioneers of one unit as of a day. */
@Schema(description = "某日的团组织、团员、少先队大队、中队、小队、少先队员、辅导员数")
record YouthFiguresView(
        LocalDate asOf,
        int leagueUnits,
        int leagueMembers,
        int brigades,
        int squadrons,
        int squads,
        int pioneers,
        int counsellors) {

    static YouthFiguresView of(LocalDate asOf, YouthFigures figures) {
        return new YouthFiguresView(
                asOf,
                figures.leagueUnits(),
                figures.leagueMembers(),
                figures.brigades(),
                figures.squadrons(),
                figures.squads(),
                figures.pioneers(),
                figures.counsellors());
    }
}
