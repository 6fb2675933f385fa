package org.chuangyou.organization.person;

import org.chuangyou.exchange.Labelled;

/** 人员类别: how far a person is on the way into the Party. */
public enum Stage implements Labelled {
    APPLICANT("入党申请人"),
    ACTIVIST("入党积极分子"),
    CANDIDATE("发展对象"),
    PROBATIONARY("预备党员"),
    FULL("正式党员");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    public boolean isMember() {
        return this == PROBATIONARY || this == FULL;
    }
}
