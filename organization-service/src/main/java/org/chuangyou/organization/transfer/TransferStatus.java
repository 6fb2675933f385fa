package org.chuangyou.organization.transfer;

/** The person belongs to the old branch until the new one has received them. */
enum TransferStatus {
    /** The letter is on its way. */
    RELEASED,
    RECEIVED,
    /** 介绍信过期: the letter's validity ran out. */
    LAPSED,
    WITHDRAWN
}
