package org.chuangyou.organization.responsibility;

import java.util.Arrays;
import java.util.List;

import org.chuangyou.exchange.Labelled;

/** 六包: who answers for what, from the top down. The first two are the system's, the others each unit's own. */
enum Layer implements Labelled {
    DIRECTOR("局长包系统", false),
    DEPUTY_DIRECTOR("副局长包片", false),
    PRINCIPAL("校长包校", true),
    VICE_PRINCIPAL("副校长包年级", true),
    CLASS_HEAD("班主任包班", true),
    TEACHER("教师包学生", true);

    private final String label;
    private final boolean ofUnit;

    Layer(String label, boolean ofUnit) {
        this.label = label;
        this.ofUnit = ofUnit;
    }

    @Override
    public String label() {
        return label;
    }

    boolean isOfUnit() {
        return ofUnit;
    }

    /** The uppermost of its half: there is one of it and nothing above it. */
    boolean isTop() {
        return this == DIRECTOR || this == PRINCIPAL;
    }

    Layer above() {
        return values()[ordinal() - 1];
    }

    static List<Layer> of(boolean unit) {
        return Arrays.stream(values()).filter(layer -> layer.ofUnit == unit).toList();
    }
}
