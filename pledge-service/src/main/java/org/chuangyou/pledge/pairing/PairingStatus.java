package org.chuangyou.pledge.pairing;

enum PairingStatus {
    ONGOING,
    ENDED
}
