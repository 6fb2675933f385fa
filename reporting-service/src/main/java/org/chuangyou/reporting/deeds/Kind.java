package org.chuangyou.reporting.deeds;

import java.util.List;
import java.util.stream.Stream;

/** What one name counts several of, in words and in the order in which they are told. */
enum Kind {
    PUPIL("学生"),
    CLASS("班级"),
    TEACHER("非党员教师"),
    NEW_MEMBER("新党员"),
    FAMILY("家庭"),
    SOLVED("已解决"),
    PLANNED("已列入计划"),
    EXPLAINED("已作解释"),
    RAISED("待答复"),
    MET("完成"),
    PARTLY_MET("部分完成"),
    NOT_MET("未完成");

    private static final List<String> CODES =
            Stream.of(values()).map(Kind::name).toList();

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** Goods go by their own name, and so does what a newer producer may tell of. */
    static String label(String code) {
        return CODES.contains(code) ? valueOf(code).label : code;
    }

    /** Those without a place stand before the others. */
    static int place(String code) {
        return CODES.indexOf(code);
    }
}
