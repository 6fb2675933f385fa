package org.chuangyou.organization.unit;

import org.chuangyou.organization.roster.Labelled;

/** 城乡分类. */
enum Residence implements Labelled {
    URBAN("城镇"),
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
