package org.chuangyou.exchange.shelf;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.BorrowedCodes;

/** readers: whom another service keeps. */
@Singleton
class Readers implements BorrowedCodes {

    @Override
    public String name() {
        return "readers";
    }

    @Override
    public String codes() {
        return "SELECT code, id FROM borrowed_fact WHERE code = ANY (?)";
    }

    @Override
    public String choices() {
        return "SELECT code, name FROM borrowed_fact ORDER BY code";
    }
}
