package org.chuangyou.pledge.announcement;

/** What can be overdue of a pledge: 每月进展通报, or its end (兑现或说明). */
public enum OverdueMatter {
    PROGRESS_REPORT,
    FULFILMENT
}
