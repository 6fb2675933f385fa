package org.chuangyou.organization.cadre;

import java.util.EnumSet;
import java.util.Set;

/** What is done with a nomination, and from which status. */
enum NominationAct {
    TEST(NominationStatus.NOMINATED),
    APPRAISE(NominationStatus.TESTED),
    GIVE_NOTICE(NominationStatus.APPRAISED),
    OBJECT(NominationStatus.ON_NOTICE),
    RESOLVE(NominationStatus.ON_NOTICE),
    LIST(NominationStatus.ON_NOTICE),
    DROP(NominationStatus.NOMINATED, NominationStatus.TESTED, NominationStatus.APPRAISED, NominationStatus.ON_NOTICE);

    private final Set<NominationStatus> from;

    NominationAct(NominationStatus first, NominationStatus... more) {
        from = EnumSet.of(first, more);
    }

    Set<NominationStatus> from() {
        return from;
    }
}
