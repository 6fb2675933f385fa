package org.chuangyou.organization.person;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 双培养; null takes the mark away. */
record CultivationMark(
        @Schema(nullable = true, description = "BACKBONE_TO_MEMBER 把骨干培养成党员，MEMBER_TO_BACKBONE 把党员培养成骨干")
        Cultivation mark) {}
