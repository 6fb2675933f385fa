package org.chuangyou.reporting.deeds;

import java.util.Locale;

import org.chuangyou.reporting.figure.Source;

/**
 * What is counted, in the order in which it is told. The names on the wire are those of pledge-service's own summary
 * where it has the same figure.
 */
enum Item {
    PAIRINGS(Subject.PAIRINGS, "正在结对帮扶", "对", Source.PAIRINGS),
    PAIRINGS_AGREED(Subject.PAIRINGS, "本期新结对", "对", Source.PAIRINGS),
    PAIRINGS_ENDED(Subject.PAIRINGS, "本期结束结对", "对", Source.PAIRINGS),
    DEEDS(Subject.DEEDS, "开展志愿服务", "次", Source.DEEDS),
    /** Who took part twice counts twice: a fact says how many took part, not who. */
    DEED_PARTICIPATIONS(Subject.DEEDS, "参加", "人次", Source.DEEDS),
    DEED_BENEFICIARIES(Subject.DEEDS, "受益", null, Source.DEEDS),
    AID_RECORDS(Subject.AID, "捐助", "笔", Source.AID),
    AID_MONEY(Subject.AID, "捐款", null, Source.AID),
    AID_GOODS(Subject.AID, "捐物", null, Source.AID),
    AID_BENEFICIARIES(Subject.AID, "受益", null, Source.AID),
    COUNTERPARTS(Subject.COUNTERPARTS, "对口帮扶", "个", Source.COUNTERPARTS),
    COUNTERPART_PROMISES_DUE(Subject.COUNTERPARTS, "本期到期的帮扶承诺", "件", Source.PROMISES),
    COUNTERPART_PROMISES_KEPT(Subject.COUNTERPARTS, "已兑现", "件", Source.PROMISES, COUNTERPART_PROMISES_DUE),
    DIFFICULTIES_RAISED(Subject.DIFFICULTIES, "收到困难和诉求", "件", Source.DIFFICULTIES),
    DIFFICULTIES(Subject.DIFFICULTIES, "其中", "件", Source.DIFFICULTIES, DIFFICULTIES_RAISED),
    SUGGESTIONS_RECEIVED(Subject.SUGGESTIONS, "收到建议", "条", Source.SUGGESTIONS),
    SUGGESTIONS_SELECTED(Subject.SUGGESTIONS, "入围", "条", Source.SUGGESTIONS, SUGGESTIONS_RECEIVED),
    SUGGESTIONS_ADOPTED(Subject.SUGGESTIONS, "采纳", "条", Source.SUGGESTIONS, SUGGESTIONS_RECEIVED),
    SUGGESTIONS_SENT_UP(Subject.SUGGESTIONS, "推荐给上级", "条", Source.SUGGESTIONS, SUGGESTIONS_RECEIVED),
    SUGGESTIONS_DECLINED(Subject.SUGGESTIONS, "未采纳", "条", Source.SUGGESTIONS, SUGGESTIONS_RECEIVED),
    TASK_ITEMS(Subject.TASKS, "分解任务", "项", Source.TASKS),
    TASK_ITEMS_APPLYING(Subject.TASKS, "适用", "项", Source.TASKS, TASK_ITEMS),
    TASK_ITEMS_DONE(Subject.TASKS, "已完成", "项", Source.TASKS, TASK_ITEMS_APPLYING),
    CERTIFICATES_SIGNED(Subject.CERTIFICATES, "签订责任书", "份", Source.CERTIFICATES),
    CERTIFICATES_ENDED(Subject.CERTIFICATES, "中止", "份", Source.CERTIFICATES),
    CERTIFICATES_ASSESSED(Subject.CERTIFICATES, "考核", "份", Source.CERTIFICATES),
    CERTIFICATE_TARGETS(Subject.CERTIFICATES, "考核的目标", "项", Source.CERTIFICATES);

    private final Subject subject;
    private final String label;
    private final String unit;
    private final Source source;
    private final Item whole;

    Item(Subject subject, String label, String unit, Source source) {
        this(subject, label, unit, source, null);
    }

    Item(Subject subject, String label, String unit, Source source, Item whole) {
        this.subject = subject;
        this.label = label;
        this.unit = unit;
        this.source = source;
        this.whole = whole;
    }

    Subject subject() {
        return subject;
    }

    String label() {
        return label;
    }

    /** Null where the quantities that are summed bring theirs. */
    String unit() {
        return unit;
    }

    Source source() {
        return source;
    }

    /** What it is a part of; null where it stands for itself. */
    Item whole() {
        return whole;
    }

    String wireName() {
        return column().replace('_', '-');
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}
