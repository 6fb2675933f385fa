package org.chuangyou.evaluation.evaluation;

/** In what form people are asked (创先发〔2011〕17号: 一般采取会议形式；窗口单位可即时评议). */
public enum Form {
    /** 会议测评: at a meeting, on its day. */
    MEETING,
    /** 窗口即时评议: whoever was served answers at once, over a longer time. */
    WINDOW,
    /** 集中测评: everybody is asked within some days. */
    SURVEY
}
