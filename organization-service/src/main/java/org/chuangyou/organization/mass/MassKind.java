package org.chuangyou.organization.mass;

import org.chuangyou.exchange.Labelled;

/** 群团组织类别. */
enum MassKind implements Labelled {
    LEAGUE("共青团"),
    TRADE_UNION("工会"),
    WOMEN("妇联"),
    PIONEERS("少先队"),
    NEXT_GENERATION_COMMITTEE("关心下一代工作委员会");

    private final String label;

    MassKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
