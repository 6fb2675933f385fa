package org.chuangyou.pledge.organization;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.BorrowedCodes;

/** members: by their codes, the departed too: what they did here stays. No list has their names. */
@Singleton
class MemberCodes implements BorrowedCodes {

    @Override
    public String name() {
        return "members";
    }

    @Override
    public String codes() {
        return "SELECT person_code, person_id FROM member WHERE person_code = ANY (?)";
    }

    @Override
    public String choices() {
        return "SELECT person_code, '' FROM member WHERE departed_on IS NULL ORDER BY 1";
    }
}
