package org.chuangyou.pledge.overdue;

/** What can be overdue of a pledge: 每月进展通报, or its end (兑现或说明). */
enum OverdueMatter {
    PROGRESS_REPORT,
    FULFILMENT
}
