package org.chuangyou.evaluation.template;

/** Whose 测评表 it is, and so where it may be used. */
public enum Scope {
    /** Worded by the centre: for everybody. */
    NATIONAL,
    /** Worded by the county: for everybody in it. */
    COUNTY,
    /** An organisation's own: for itself and those below it. */
    OWN
}
