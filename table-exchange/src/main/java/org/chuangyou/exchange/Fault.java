package org.chuangyou.exchange;

import java.util.Map;

/** What is wrong, or worth a look, in one place of a file: as it is kept, without its text in either language. */
public record Fault(String file, Integer row, String column, String value, String rule, Map<String, Object> values) {}
