package org.chuangyou.organization.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import static org.chuangyou.organization.rule.Bound.LEAST;
import static org.chuangyou.organization.rule.Bound.MOST;
import static org.chuangyou.organization.rule.Effect.BLOCK;
import static org.chuangyou.organization.rule.Effect.WARN;

/**
 * The national rules that have a number, with that number. Title, explanation and source of each stand in {@code
 * problems.properties} under its {@link #code()}. A county may be stricter, never laxer: see {@link CountyRule}.
 */
public enum Rule {
    /** 成立党支部：正式党员3人以上. 支部工作条例 art. 4. */
    BRANCH_FULL_MEMBERS(LEAST, 3, BLOCK),
    /** 联合党支部覆盖单位一般不超过5个. 支部工作条例 art. 5. */
    JOINT_BRANCH_UNITS(MOST, 5, WARN),
    /** 党支部党员人数一般不超过50人. 支部工作条例 art. 4. */
    BRANCH_MEMBERS(MOST, 50, WARN),
    /** 党总支：党员一般50人以上. */
    GENERAL_BRANCH_MEMBERS(LEAST, 50, WARN),
    /** 党委：党员一般100人以上. */
    PARTY_COMMITTEE_MEMBERS(LEAST, 100, WARN),
    /** 正式党员不足7人的党支部不设支委会. 支部工作条例 art. 20. */
    COMMITTEE_FROM_FULL_MEMBERS(LEAST, 7, BLOCK),
    /** 支委会由3至5人组成. 支部工作条例 art. 20. */
    COMMITTEE_SIZE_LEAST(LEAST, 3, WARN),
    COMMITTEE_SIZE_USUAL(MOST, 5, WARN),
    /** 支委会一般不超过7人. 支部工作条例 art. 20. */
    COMMITTEE_SIZE_MOST(MOST, 7, BLOCK),
    /** 任期届满前多少个月提醒换届. */
    TERM_NOTICE_MONTHS(LEAST, 6, WARN),
    /** 提前或延期换届一般不超过1年. 基层组织选举工作条例 art. 6. */
    TERM_SHIFT_MONTHS(MOST, 12, WARN),

    /** 由党支部书记任领导小组组长. */
    LEADING_GROUP_SECRETARY(LEAST, 1, WARN),
    /** 指导组成员不来自被指导的组织. */
    GUIDANCE_OWN_MEMBERS(MOST, 0, WARN),

    /** 申请入党须年满十八岁. 党章 art. 1. */
    APPLICANT_AGE(LEAST, 18, BLOCK),
    /** 收到入党申请书后一个月内派人谈话. 发展党员工作细则 art. 7. */
    TALK_MONTHS(MOST, 1, WARN),
    /** 经过一年以上培养教育和考察. 发展党员工作细则 art. 13. */
    CULTIVATION_MONTHS(LEAST, 12, BLOCK),
    /** 每半年对入党积极分子考察一次. 发展党员工作细则 art. 11. */
    INSPECTION_MONTHS(MOST, 6, WARN),
    /** 短期集中培训不少于3天. 发展党员工作细则 art. 17. */
    TRAINING_DAYS(LEAST, 3, BLOCK),
    /** 或不少于24个学时. 发展党员工作细则 art. 17. */
    TRAINING_HOURS(LEAST, 24, BLOCK),
    /** 上级党委三个月内审批. 发展党员工作细则 art. 25. */
    APPROVAL_MONTHS(MOST, 3, WARN),
    /** 特殊情况不得超过六个月. 发展党员工作细则 art. 25. */
    APPROVAL_MONTHS_MOST(MOST, 6, BLOCK),
    /** 预备期为一年. 发展党员工作细则 art. 31. */
    PROBATION_MONTHS(LEAST, 12, BLOCK),
    /** 延长预备期不少于半年. 发展党员工作细则 art. 32. */
    EXTENSION_MONTHS_LEAST(LEAST, 6, BLOCK),
    /** 延长预备期最长不超过一年. 发展党员工作细则 art. 32. */
    EXTENSION_MONTHS_MOST(MOST, 12, BLOCK),
    /** 入党介绍人两名正式党员. 发展党员工作细则 art. 14. */
    SPONSORS(LEAST, 2, BLOCK),
    /** 未来三个月内将离开工作、学习单位的，一般不办理接收手续. 发展党员工作细则 art. 18. */
    LEAVING_MONTHS(LEAST, 3, BLOCK),
    /** 党员组织关系介绍信有效期一般不超过90天. */
    LETTER_DAYS(MOST, 90, BLOCK),
    /** 留党察看最长不超过两年. 党章. */
    SUSPENSION_MONTHS(MOST, 24, BLOCK),
    /** 以老带新：老党员的党龄. 本系统的惯例，由县里定. */
    MENTOR_YEARS(LEAST, 3, WARN),

    /** 每人联系1—2个联系点. */
    CONTACT_POINTS_PER_LEADER(MOST, 2, WARN),
    /** 每月到联系点不少于2次. */
    CONTACT_VISITS_PER_MONTH(LEAST, 2, WARN),

    /** 候选人差额不少于应选人数的20%. 基层组织选举工作条例. */
    CANDIDATE_SURPLUS_PERCENT(LEAST, 20, BLOCK),
    /** 监票计票至少两人. */
    TELLERS(LEAST, 2, BLOCK),
    /**
     * By how many fifths of a person those present exceed four fifths of the eligible in an election: 0 is 不少于五分之四
     * (the text of 2020), 1 is 超过五分之四 (the text before, and many forms still).
     */
    ELECTION_QUORUM_STRICT(LEAST, 0, BLOCK),

    /** 支部党员大会每季度至少一次. 支部工作条例 art. 11. */
    ASSEMBLIES_PER_QUARTER(LEAST, 1, WARN),
    /** 支委会每月至少一次. 支部工作条例 art. 12. */
    COMMITTEE_MEETINGS_PER_MONTH(LEAST, 1, WARN),
    /** 党小组会每月至少一次. 支部工作条例 art. 13. */
    GROUP_MEETINGS_PER_MONTH(LEAST, 1, WARN),
    /** 每月固定一天主题党日. 支部工作条例 art. 16. */
    THEMED_DAYS_PER_MONTH(LEAST, 1, WARN),
    /** 组织生活会每年至少一次. 支部工作条例 art. 17. */
    LIFE_MEETINGS_PER_YEAR(LEAST, 1, WARN),
    /** 党课；书记每年至少讲一次. 支部工作条例 art. 15. */
    LECTURES_PER_YEAR(LEAST, 1, WARN),
    /** 民主评议党员每年一次. 支部工作条例 art. 18. */
    REVIEWS_PER_YEAR(LEAST, 1, WARN),
    /** 谈心谈话每年不少于一次. 支部工作条例 art. 19. */
    TALKS_PER_YEAR(LEAST, 1, WARN),

    /** 公示不少于5个工作日. */
    NOTICE_WORKING_DAYS(LEAST, 5, BLOCK),

    /** 年度数据变动超过一半的予以核对. */
    FIGURE_JUMP_PERCENT(MOST, 50, WARN);

    private final Bound bound;
    private final int value;
    private final Effect effect;

    Rule(Bound bound, int value, Effect effect) {
        this.bound = bound;
        this.value = value;
        this.effect = effect;
    }

    /** Its name in problem types, messages and addresses, such as {@code branch-full-members}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Rule> ofCode(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }

    Bound bound() {
        return bound;
    }

    int value() {
        return value;
    }

    Effect effect() {
        return effect;
    }
}
