package org.chuangyou.pledge.matter;

/** Whether a record counts. What is wrong is withdrawn with its reason and entered anew, never overwritten. */
public enum RecordStatus {
    STANDING,
    WITHDRAWN
}
