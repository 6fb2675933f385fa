package org.chuangyou.pledge.matter;

/** Whether a record counts. What is wrong is withdrawn with its reason and entered anew, never overwritten. */
public enum RecordStatus {
    /** By a member: it counts and is shown when the committee has looked at it. */
    ENTERED,
    STANDING,
    WITHDRAWN
}
