package org.chuangyou.organization.cadre;

/** How far a directed recommendation (全额定向推荐) has come. It may stand still at any stage but the last. */
enum RecommendationStage {
    /** 已部署: posts are named, the meeting is to be held. */
    ANNOUNCED,
    /** 已推荐: the meeting has recommended persons. */
    RECOMMENDED,
    /** 已考察. */
    APPRAISED,
    /** 已调整到位, or ended otherwise. */
    CONCLUDED
}
