package org.chuangyou.exchange;

/** A rule over all tables, checked after all files have been taken in. */
public interface WholeRule {

    /** Notes what breaks the rule. */
    void check(Findings findings);
}
