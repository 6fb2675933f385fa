package org.chuangyou.organization.cadre;

import java.util.EnumSet;
import java.util.Set;

/** What is done in a directed recommendation, at which stages, and whether it must stand still or go on for it. */
enum RecommendationAct {
    RECOMMEND(false, RecommendationStage.ANNOUNCED),
    APPRAISE(false, RecommendationStage.RECOMMENDED),
    CONCLUDE(false, RecommendationStage.APPRAISED),
    SUSPEND(false, RecommendationStage.ANNOUNCED, RecommendationStage.RECOMMENDED, RecommendationStage.APPRAISED),
    RESUME(true, RecommendationStage.ANNOUNCED, RecommendationStage.RECOMMENDED, RecommendationStage.APPRAISED);

    private final boolean whileSuspended;
    private final Set<RecommendationStage> at;

    RecommendationAct(boolean whileSuspended, RecommendationStage first, RecommendationStage... more) {
        this.whileSuspended = whileSuspended;
        this.at = EnumSet.of(first, more);
    }

    boolean isAllowed(RecommendationStage stage, boolean suspended) {
        return suspended == whileSuspended && at.contains(stage);
    }

    Set<RecommendationStage> at() {
        return at;
    }
}
