package org.chuangyou.evaluation.template;

/** For which kind of organisation the wording is meant; a hint to who chooses, not a bar. */
public enum OrganizationKind {
    /** 中小学、幼儿园 */
    SCHOOL,
    /** 机关、教育局 */
    BUREAU,
    /** 高校 */
    UNIVERSITY,
    /** 学生党支部 */
    STUDENT_BRANCH,
    /** 村、社区 */
    VILLAGE
}
