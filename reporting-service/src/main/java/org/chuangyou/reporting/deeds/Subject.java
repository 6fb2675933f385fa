package org.chuangyou.reporting.deeds;

/** A kind of service, in the order in which a report tells of them. */
enum Subject {
    PAIRINGS("结对帮扶"),
    DEEDS("志愿服务"),
    AID("捐款捐物"),
    COUNTERPARTS("对口帮扶"),
    DIFFICULTIES("解难帮困"),
    SUGGESTIONS("献计献策"),
    TASKS("任务分解"),
    CERTIFICATES("责任书");

    private final String title;

    Subject(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
