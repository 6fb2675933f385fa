package org.chuangyou.organization.cadre;

import java.util.EnumSet;
import java.util.Set;

/** How far a nominee has come (推荐、笔试、考核、公示、列入); who dropped out stays dropped. */
enum NominationStatus {
    /** 已推荐: waits for the written test. */
    NOMINATED,
    /** 已笔试: waits for appraisal. */
    TESTED,
    /** 已考核: found suitable; waits for public notice. */
    APPRAISED,
    /** 公示中: objections are taken and resolved. */
    ON_NOTICE,
    /** 已列入. */
    LISTED,
    /** 已退出, at whatever stage. */
    DROPPED;

    /** Those from which there is still a way to go. */
    static Set<NominationStatus> onTheWay() {
        return EnumSet.complementOf(EnumSet.of(LISTED, DROPPED));
    }
}
