package org.chuangyou.organization.roster;

/** A rule over the whole roster, checked after all files have been taken in. */
public interface RosterRule {

    /** Notes what breaks the rule. */
    void check(Findings findings);
}
