package org.chuangyou.pledge.announcement;

public enum RecordKind {
    DEED,
    AID
}
