package org.chuangyou.chassis.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How a value of a type is written in a query. */
record ValueForm(String description, Predicate<String> accepts) {

    private static final Predicate<String> ANYTHING = value -> true;

    static ValueForm of(Class<?> type) {
        if (type.isEnum()) {
            var names =
                    Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
            return new ValueForm(names.stream().collect(Collectors.joining("|")), names::contains);
        }
        if (type == UUID.class) {
            return new ValueForm("UUID", value -> value.length() == 36 && UUID.fromString(value) != null);
        }
        if (type == LocalDate.class) {
            return new ValueForm("2011-07-01", value -> LocalDate.parse(value) != null);
        }
        if (type == YearMonth.class) {
            return new ValueForm("2011-07", value -> YearMonth.parse(value) != null);
        }
        if (type == int.class || type == Integer.class) {
            return new ValueForm("integer", value -> value.equals(String.valueOf(Integer.parseInt(value))));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new ValueForm("true|false", value -> value.equals("true") || value.equals("false"));
        }
        return new ValueForm("text", ANYTHING);
    }

    boolean reads(String value) {
        try {
            return accepts.test(value);
        } catch (RuntimeException notThisForm) {
            return false;
        }
    }
}
