package org.chuangyou.pledge.campaign;

import jakarta.inject.Singleton;

import org.chuangyou.exchange.BorrowedCodes;

/** campaigns: by their codes. They are made by request alone; files refer to them and bring none. */
@Singleton
class CampaignCodes implements BorrowedCodes {

    @Override
    public String name() {
        return "campaigns";
    }

    @Override
    public String codes() {
        return "SELECT sheet_code, id FROM campaign WHERE sheet_code = ANY (?)";
    }

    @Override
    public String choices() {
        return "SELECT sheet_code, name FROM campaign WHERE status = 'OPEN' ORDER BY 1";
    }
}
