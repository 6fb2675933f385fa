package org.chuangyou.pledge.plan;

import java.util.List;
import java.util.stream.Stream;

/** 四个明确: 明确实践主题、明确活动载体、明确创建条件、明确承诺内容. */
enum Clarity {
    THEME,
    CARRIER,
    CREATION_CONDITIONS,
    PLEDGE_CONTENT;

    /** Those whose text, given in their order, is not there. */
    static List<Clarity> missingOf(String... texts) {
        return Stream.of(values())
                .filter(part -> texts[part.ordinal()] == null || texts[part.ordinal()].isBlank())
                .toList();
    }
}
