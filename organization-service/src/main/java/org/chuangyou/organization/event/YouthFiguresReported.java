package org.chuangyou.organization.event;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.event.Event;

/** League and Young Pioneers of one unit as of a day. */
@Event.Type("organization.youth-figures-reported.v1")
public record YouthFiguresReported(
        UUID unitId,
        LocalDate asOf,
        int leagueUnits,
        int leagueMembers,
        int brigades,
        int squadrons,
        int squads,
        int pioneers,
        int counsellors)
        implements OrganizationEvent {

    @Override
    public UUID key() {
        return unitId;
    }
}
