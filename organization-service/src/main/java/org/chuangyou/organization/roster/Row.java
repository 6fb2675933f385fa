package org.chuangyou.organization.roster;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One row of a roster file. Reading a value that is not what its column promises notes the fault and gives null (or 0
 * for a count), so that one pass finds every fault of a row; {@link #sound} then tells whether there was any.
 */
public final class Row {

    private static final int MAX_COUNT = 1_000_000;

    private final String file;
    private final int number;
    private final Map<String, String> values;
    private final Findings findings;
    private boolean sound = true;

    Row(String file, int number, Map<String, String> values, Findings findings) {
        this.file = file;
        this.number = number;
        this.values = values;
        this.findings = findings;
    }

    /** The line in the file; the header is 1. */
    public int number() {
        return number;
    }

    public boolean sound() {
        return sound;
    }

    /** A code of letters, digits and hyphens. */
    public String code(String column) {
        var value = text(column, 32);
        if (value != null && !value.matches("[A-Za-z0-9-]+")) {
            return error(column, "bad-code", Map.of());
        }
        return value;
    }

    /** Text that must be there. */
    public String text(String column, int longest) {
        var value = raw(column);
        if (value.isEmpty()) {
            return error(column, "missing", Map.of());
        }
        return optionalText(column, longest);
    }

    /** Text that may be empty. */
    public String optionalText(String column, int longest) {
        var value = raw(column);
        if (value.length() > longest) {
            return error(column, "too-long", Map.of("longest", longest));
        }
        // A control character would break lists and documents later; a NUL is refused by the database.
        if (value.chars().anyMatch(Character::isISOControl)) {
            return error(column, "control-character", Map.of());
        }
        return value;
    }

    /** A whole number from 0 on. */
    public int count(String column) {
        var value = raw(column);
        if (!value.matches("\\d{1,7}") || Integer.parseInt(value) > MAX_COUNT) {
            error(column, "bad-count", Map.of("most", MAX_COUNT));
            return 0;
        }
        return Integer.parseInt(value);
    }

    /** A day such as 2011-07-01, not after the given one; null where the column is empty. */
    public LocalDate optionalDate(String column, LocalDate latest) {
        if (raw(column).isEmpty()) {
            return null;
        }
        try {
            var date = LocalDate.parse(raw(column));
            return date.isAfter(latest) ? error(column, "future-date", Map.of("latest", latest)) : date;
        } catch (DateTimeParseException e) {
            return error(column, "bad-date", Map.of());
        }
    }

    public LocalDate date(String column, LocalDate latest) {
        return raw(column).isEmpty() ? error(column, "missing", Map.of()) : optionalDate(column, latest);
    }

    /** One of the labels of a code list. */
    public <E extends Enum<E> & Labelled> E choice(String column, Class<E> codes) {
        var value = raw(column);
        for (var code : codes.getEnumConstants()) {
            if (code.label().equals(value)) {
                return code;
            }
        }
        var labels =
                Arrays.stream(codes.getEnumConstants()).map(Labelled::label).collect(Collectors.toList());
        return error(column, "unknown-label", Map.of("labels", labels));
    }

    /** What stands in the column, without the blanks around it. */
    public String raw(String column) {
        return values.get(column);
    }

    /** Notes a fault of this row; gives null, so that a reader can return it. */
    public <T> T error(String column, String rule, Map<String, Object> details) {
        sound = false;
        findings.error(file, number, column, raw(column), rule, details);
        return null;
    }

    public void warning(String column, String rule, Map<String, Object> details) {
        findings.warning(file, number, column, raw(column), rule, details);
    }
}
