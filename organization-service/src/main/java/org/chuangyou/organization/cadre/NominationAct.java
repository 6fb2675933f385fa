package org.chuangyou.organization.cadre;

import java.util.EnumSet;
import java.util.Set;

/** What is done with a nomination, and from which status. */
enum NominationAct {
    TEST("record-cadre-test", NominationStatus.NOMINATED),
    APPRAISE("appraise-cadre", NominationStatus.TESTED),
    GIVE_NOTICE("give-cadre-notice", NominationStatus.APPRAISED),
    OBJECT("record-cadre-objection", NominationStatus.ON_NOTICE),
    RESOLVE("resolve-cadre-objection", NominationStatus.ON_NOTICE),
    LIST("list-cadre", NominationStatus.ON_NOTICE),
    DROP(
            "drop-cadre",
            NominationStatus.NOMINATED,
            NominationStatus.TESTED,
            NominationStatus.APPRAISED,
            NominationStatus.ON_NOTICE);

    private final String audited;
    private final Set<NominationStatus> from;

    NominationAct(String audited, NominationStatus first, NominationStatus... more) {
        this.audited = audited;
        this.from = EnumSet.of(first, more);
    }

    /** Its name in audit records. */
    String audited() {
        return audited;
    }

    Set<NominationStatus> from() {
        return from;
    }
}
