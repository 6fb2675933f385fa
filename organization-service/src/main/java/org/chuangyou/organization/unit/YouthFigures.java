package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.organization.event.YouthFiguresReported;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** League and Young Pioneers of one unit as of a day. */
@Schema(description = "某日的团组织、团员、少先队大队、中队、小队、少先队员、辅导员数")
record YouthFigures(
        LocalDate asOf,
        int leagueUnits,
        int leagueMembers,
        int brigades,
        int squadrons,
        int squads,
        int pioneers,
        int counsellors)
        implements Figures {

    @Override
    public Map<Counted, Integer> totals() {
        return Map.of(Counted.LEAGUE_MEMBERS, leagueMembers, Counted.PIONEERS, pioneers);
    }

    @Override
    public YouthFiguresReported reportedOf(UUID unit) {
        return new YouthFiguresReported(
                unit, asOf, leagueUnits, leagueMembers, brigades, squadrons, squads, pioneers, counsellors);
    }
}
