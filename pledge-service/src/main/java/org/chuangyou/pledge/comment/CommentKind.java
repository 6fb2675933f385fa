package org.chuangyou.pledge.comment;

/** What is said: 咨询、意见、要求, to be answered within the time limit, or 感谢、感想, which wait for nothing. */
enum CommentKind {
    QUESTION,
    REMARK
}
