package org.chuangyou.organization.cadre;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many directed recommendations stand at a stage; a stage without any is absent. */
record RecommendationFigure(
        @Schema(
                description = "阶段",
                enumeration = {"ANNOUNCED", "RECOMMENDED", "APPRAISED", "CONCLUDED"})
        String stage,

        @Schema(description = "进行中或已完成") long goingOn,
        @Schema(description = "暂缓") long suspended) {}
