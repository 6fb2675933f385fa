package org.chuangyou.organization.cadre;

import java.util.EnumSet;
import java.util.Set;

/** What is done in a directed recommendation, at which stages, and whether it must stand still or go on for it. */
enum RecommendationAct {
    RECOMMEND("record-recommendation", false, RecommendationStage.ANNOUNCED),
    APPRAISE("appraise-recommendation", false, RecommendationStage.RECOMMENDED),
    CONCLUDE("conclude-recommendation", false, RecommendationStage.APPRAISED),
    SUSPEND(
            "suspend-recommendation",
            false,
            RecommendationStage.ANNOUNCED,
            RecommendationStage.RECOMMENDED,
            RecommendationStage.APPRAISED),
    RESUME(
            "resume-recommendation",
            true,
            RecommendationStage.ANNOUNCED,
            RecommendationStage.RECOMMENDED,
            RecommendationStage.APPRAISED);

    private final String audited;
    private final boolean whileSuspended;
    private final Set<RecommendationStage> at;

    RecommendationAct(String audited, boolean whileSuspended, RecommendationStage first, RecommendationStage... more) {
        this.audited = audited;
        this.whileSuspended = whileSuspended;
        this.at = EnumSet.of(first, more);
    }

    /** Its name in audit records. */
    String audited() {
        return audited;
    }

    boolean isAllowed(RecommendationStage stage, boolean suspended) {
        return suspended == whileSuspended && at.contains(stage);
    }

    Set<RecommendationStage> at() {
        return at;
    }
}
