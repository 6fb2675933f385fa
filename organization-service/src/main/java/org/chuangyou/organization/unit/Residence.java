package org.chuangyou.organization.unit;

import org.chuangyou.exchange.Labelled;

/** 城乡分类: 城区, 镇区 and 乡村 of the national classification; a county without 城区 reports 城镇 and 农牧区. */
enum Residence implements Labelled {
    URBAN("城镇"),
    TOWN("镇区"),
    RURAL("农牧区");

    private final String label;

    Residence(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
