package org.chuangyou.organization.life;

import java.util.EnumSet;
import java.util.Set;

import static org.chuangyou.organization.life.Audience.COMMITTEE;
import static org.chuangyou.organization.life.Audience.GROUP;
import static org.chuangyou.organization.life.Audience.INVITED;
import static org.chuangyou.organization.life.Audience.MEMBERS;
import static org.chuangyou.organization.life.Audience.OPEN;

/** What a meeting is held for, and before whom that can be. A meeting may serve several at once. */
public enum Duty {
    /** 党员大会. 支部工作条例 art. 11. */
    ASSEMBLY(MEMBERS),
    /** 支委会. 支部工作条例 art. 12. */
    COMMITTEE_MEETING(COMMITTEE),
    /** 党小组会. 支部工作条例 art. 13. */
    GROUP_MEETING(GROUP),
    /** 党课. 支部工作条例 art. 15. */
    LECTURE(GROUP, MEMBERS, COMMITTEE, INVITED, OPEN),
    /** 主题党日. 支部工作条例 art. 16. */
    THEMED_DAY(GROUP, MEMBERS, INVITED),
    /** 组织生活会, held as assembly, committee or group meeting. 支部工作条例 art. 17. */
    LIFE_MEETING(GROUP, MEMBERS, COMMITTEE),
    /** 民主评议党员. 支部工作条例 art. 18. */
    DEMOCRATIC_REVIEW(GROUP, MEMBERS),
    /** 民主生活会 of a leading body. */
    DEMOCRATIC_LIFE_MEETING(COMMITTEE, INVITED),
    /** 谈心谈话. 支部工作条例 art. 19. */
    HEART_TO_HEART(INVITED),
    /** 动员会. */
    MOBILISATION(MEMBERS, COMMITTEE, INVITED, OPEN),
    /** 集中学习. */
    STUDY(GROUP, MEMBERS, COMMITTEE, INVITED, OPEN),
    /** 培训班. */
    TRAINING(MEMBERS, COMMITTEE, INVITED, OPEN),
    /** 周会、例会. */
    CADRE_MEETING(MEMBERS, COMMITTEE, INVITED, OPEN);

    private final Set<Audience> audiences;

    Duty(Audience first, Audience... others) {
        this.audiences = EnumSet.of(first, others);
    }

    /** Whether only a branch can hold it: it is held before all its members or a group of them. */
    public boolean isOfBranchesOnly() {
        return EnumSet.of(GROUP, MEMBERS).containsAll(audiences);
    }

    Set<Audience> audiences() {
        return audiences;
    }
}
