package org.chuangyou.pledge.matter;

public enum RecordKind {
    DEED,
    AID
}
