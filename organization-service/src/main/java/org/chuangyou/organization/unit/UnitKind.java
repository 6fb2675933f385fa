package org.chuangyou.organization.unit;

import org.chuangyou.exchange.Labelled;

/** 单位类别. */
enum UnitKind implements Labelled {
    EDUCATION_BUREAU("教育行政机关"),
    COMPLETE_SECONDARY("完全中学"),
    NINE_YEAR("九年一贯制学校"),
    JUNIOR_SECONDARY("初级中学"),
    COMPLETE_PRIMARY("完全小学"),
    LOWER_PRIMARY("初级小学"),
    KINDERGARTEN("幼儿园");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
