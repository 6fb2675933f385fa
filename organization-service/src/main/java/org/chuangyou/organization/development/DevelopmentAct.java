package org.chuangyou.organization.development;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import static org.chuangyou.organization.development.DevelopmentStep.ACTIVIST;
import static org.chuangyou.organization.development.DevelopmentStep.APPLIED;
import static org.chuangyou.organization.development.DevelopmentStep.CANDIDATE;
import static org.chuangyou.organization.development.DevelopmentStep.CONFIRMED;
import static org.chuangyou.organization.development.DevelopmentStep.CONVERSION_RESOLVED;
import static org.chuangyou.organization.development.DevelopmentStep.NOTIFIED;
import static org.chuangyou.organization.development.DevelopmentStep.PREPARED;
import static org.chuangyou.organization.development.DevelopmentStep.PRE_REVIEWED;
import static org.chuangyou.organization.development.DevelopmentStep.PROBATION;
import static org.chuangyou.organization.development.DevelopmentStep.RESOLVED;
import static org.chuangyou.organization.development.DevelopmentStep.TALKED;

/** What is done on the way, by which article, from which steps, and to which step it leads when all goes well. */
enum DevelopmentAct {
    /** The beginning; there is no step before it. */
    APPLICATION(6, APPLIED),
    /** 派人谈话. */
    TALK(7, TALKED, APPLIED),
    /** 确定入党积极分子. */
    ACTIVIST_RECOGNITION(8, ACTIVIST, TALKED),
    /** 考察; while cultivated, and as long as the way goes on. */
    INSPECTION(
            11,
            ACTIVIST,
            ACTIVIST,
            CANDIDATE,
            PREPARED,
            PRE_REVIEWED,
            NOTIFIED,
            RESOLVED,
            PROBATION,
            CONVERSION_RESOLVED),
    /** 确定发展对象. */
    CANDIDATE_RECOGNITION(13, CANDIDATE, ACTIVIST),
    /** 政治审查, in either order with the training. */
    POLITICAL_REVIEW(16, PREPARED, CANDIDATE),
    /** 短期集中培训. */
    TRAINING(17, PREPARED, CANDIDATE),
    /** 上级党委预审. */
    PRE_REVIEW(18, PRE_REVIEWED, PREPARED),
    /** 公示. */
    PUBLIC_NOTICE(13, NOTIFIED, PRE_REVIEWED),
    /** 支部大会讨论接收. */
    ADMISSION(22, RESOLVED, NOTIFIED),
    /** 上级党委审批. */
    APPROVAL(25, PROBATION, RESOLVED),
    /** 支部大会讨论转正. */
    CONVERSION(32, CONVERSION_RESOLVED, PROBATION),
    /** 上级党委审批转正. */
    CONVERSION_APPROVAL(33, CONFIRMED, CONVERSION_RESOLVED),
    /** Broken off; who is on probation is disqualified by the assembly instead. */
    TERMINATION(
            32,
            DevelopmentStep.ENDED,
            APPLIED,
            TALKED,
            ACTIVIST,
            CANDIDATE,
            PREPARED,
            PRE_REVIEWED,
            NOTIFIED,
            RESOLVED);

    private final int article;
    private final DevelopmentStep to;
    private final Set<DevelopmentStep> from;

    DevelopmentAct(int article, DevelopmentStep to, DevelopmentStep... from) {
        this.article = article;
        this.to = to;
        this.from = from.length == 0 ? EnumSet.noneOf(DevelopmentStep.class) : EnumSet.copyOf(List.of(from));
    }

    /** Of 发展党员工作细则. */
    int article() {
        return article;
    }

    Set<DevelopmentStep> from() {
        return from;
    }

    /** The acts that lead from this step to one in which this act is possible, in their order. */
    List<DevelopmentAct> missingAt(DevelopmentStep step) {
        var first = from.stream().min(DevelopmentStep::compareTo).orElse(step);
        return Arrays.stream(values())
                .filter(act -> act != INSPECTION && act != TERMINATION)
                .filter(act -> act.to.compareTo(step) > 0 && act.to.compareTo(first) <= 0)
                .toList();
    }

    /** Its name in audit records, such as {@code candidate-recognition}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
