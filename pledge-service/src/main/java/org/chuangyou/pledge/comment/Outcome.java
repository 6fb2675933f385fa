package org.chuangyou.pledge.comment;

/** How a comment was closed; closed is not therefore solved. */
enum Outcome {
    /** 已答复: what was asked is answered. */
    ANSWERED,
    /** 已解决: what was wrong is put right. */
    SOLVED,
    /** 已列入计划: it will be done by a day that is named, and is answered again. */
    PLANNED,
    /** 已说明: it cannot be done, and why. */
    EXPLAINED,
    /** 不属本组织职责: who answers for it is named in the text. */
    NOT_OURS
}
