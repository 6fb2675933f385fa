package org.chuangyou.organization.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** What the cells of a column hold: how they are read, how what is stored is shown, and how that is documented. */
sealed interface ColumnType<T> {

    /** Its name in the documentation of the tables. */
    String name();

    /** The value of a cell that is not empty. */
    T read(String text, RosterDate date) throws Misfit;

    /** What stands in a file for what the export's SQL gives: a text, a whole number or a day. */
    default Object show(Object stored) {
        return stored;
    }

    /** The texts that may stand in a cell; empty where there is no such list. */
    default List<String> labels() {
        return List.of();
    }

    /** The table whose codes stand here, or null. */
    default String references() {
        return null;
    }

    /** The most characters of a cell. */
    int longest();

    /** Free text in one line. */
    record Text(int longest) implements ColumnType<String> {
        @Override
        public String name() {
            return "text";
        }

        @Override
        public String read(String text, RosterDate date) throws Misfit {
            return plain(text, longest);
        }

        static String plain(String text, int longest) throws Misfit {
            if (text.length() > longest) {
                throw new Misfit("too-long", Map.of("longest", longest));
            }
            // A control character would break lists and documents later; a NUL is refused by the database.
            for (var i = 0; i < text.length(); i++) {
                if (Character.isISOControl(text.charAt(i)) || isHalfPair(text, i)) {
                    throw new Misfit("control-character");
                }
            }
            return text;
        }

        /** Half of a surrogate pair cannot be written as UTF-8. */
        private static boolean isHalfPair(String text, int at) {
            var character = text.charAt(at);
            if (Character.isHighSurrogate(character)) {
                return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
            }
            return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        }
    }

    /** Letters, digits and hyphens; of this table, or of the one referred to. */
    record Code(String references) implements ColumnType<String> {
        private static final int LONGEST = 32;

        @Override
        public String name() {
            return references == null ? "code" : "reference";
        }

        @Override
        public String read(String text, RosterDate date) throws Misfit {
            if (text.length() > LONGEST || !isCode(text)) {
                throw new Misfit("bad-code");
            }
            return text;
        }

        @Override
        public int longest() {
            return LONGEST;
        }

        private static boolean isCode(String text) {
            return text.chars()
                    .allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
        }
    }

    /** Codes of another table with a semicolon, of either width, between them. */
    record Codes(String references) implements ColumnType<List<String>> {
        private static final int LONGEST = 5_000;

        @Override
        public String name() {
            return "references";
        }

        @Override
        public List<String> read(String text, RosterDate date) throws Misfit {
            return Arrays.stream(Text.plain(text, LONGEST).split("[;；]"))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .toList();
        }

        @Override
        public int longest() {
            return LONGEST;
        }
    }

    /** A day from 1900 on, at most so many years ahead of today. */
    record Day(int yearsAhead) implements ColumnType<LocalDate> {
        private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
        /** Spreadsheets rewrite days as 2011/7/1; which is day and which month is clear in all of these. */
        private static final Pattern FORM =
                Pattern.compile("(\\d{4})(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.|年(\\d{1,2})月)(\\d{1,2})日?");

        private static final int DAY_GROUP = 6;

        @Override
        public String name() {
            return "date";
        }

        @Override
        public LocalDate read(String text, RosterDate date) throws Misfit {
            var day = parse(text);
            var latest = date.today().plusYears(yearsAhead);
            if (day.isAfter(latest)) {
                throw new Misfit("future-date", Map.of("latest", latest));
            }
            if (day.isBefore(EARLIEST)) {
                throw new Misfit("early-date", Map.of("earliest", EARLIEST));
            }
            return day;
        }

        @Override
        public Object show(Object stored) {
            return stored instanceof java.sql.Date day ? day.toLocalDate() : stored;
        }

        @Override
        public int longest() {
            return "2011年07月01日".length();
        }

        private static LocalDate parse(String text) throws Misfit {
            var form = FORM.matcher(text);
            if (!form.matches()) {
                throw new Misfit("bad-date");
            }
            for (var group = 2; group < DAY_GROUP; group++) {
                if (form.group(group) != null) {
                    return day(form.group(1), form.group(group), form.group(DAY_GROUP));
                }
            }
            throw new Misfit("bad-date");
        }

        private static LocalDate day(String year, String month, String day) throws Misfit {
            try {
                return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            } catch (DateTimeException e) {
                throw new Misfit("bad-date");
            }
        }
    }

    /** A whole number from 0 on. */
    record Count() implements ColumnType<Integer> {
        private static final int MOST = 1_000_000;

        @Override
        public String name() {
            return "count";
        }

        @Override
        public Integer read(String text, RosterDate date) throws Misfit {
            if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > MOST) {
                throw new Misfit("bad-count", Map.of("most", MOST));
            }
            return Integer.valueOf(text);
        }

        @Override
        public int longest() {
            return String.valueOf(MOST).length();
        }
    }

    /** One of the labels of a code list; the database holds the constant's name. */
    record Choice<E extends Enum<E> & Labelled>(Class<E> codes) implements ColumnType<E> {
        @Override
        public String name() {
            return "choice";
        }

        @Override
        public E read(String text, RosterDate date) throws Misfit {
            for (var code : codes.getEnumConstants()) {
                if (code.label().equals(text)) {
                    return code;
                }
            }
            throw new Misfit("unknown-label", Map.of("labels", labels()));
        }

        @Override
        public Object show(Object stored) {
            return stored == null
                    ? null
                    : Enum.valueOf(codes, stored.toString()).label();
        }

        @Override
        public List<String> labels() {
            return Arrays.stream(codes.getEnumConstants()).map(Labelled::label).toList();
        }

        @Override
        public int longest() {
            return labels().stream().mapToInt(String::length).max().orElse(1);
        }
    }

    /** 是 or 否. */
    record YesNo() implements ColumnType<Boolean> {
        private static final String YES = "是";
        private static final String NO = "否";

        @Override
        public String name() {
            return "yes-no";
        }

        @Override
        public Boolean read(String text, RosterDate date) throws Misfit {
            // A spreadsheet's own yes is TRUE.
            if (text.equals(YES) || text.equalsIgnoreCase("TRUE")) {
                return true;
            }
            if (text.equals(NO) || text.equalsIgnoreCase("FALSE")) {
                return false;
            }
            throw new Misfit("unknown-label", Map.of("labels", labels()));
        }

        @Override
        public Object show(Object stored) {
            return stored == null ? null : Boolean.TRUE.equals(stored) ? YES : NO;
        }

        @Override
        public List<String> labels() {
            return List.of(YES, NO);
        }

        @Override
        public int longest() {
            return "FALSE".length();
        }
    }

    /** What keeps a row the same row through export and import: its id. */
    record Identity() implements ColumnType<UUID> {
        private static final int LENGTH = 36;

        @Override
        public String name() {
            return "identity";
        }

        @Override
        public UUID read(String text, RosterDate date) throws Misfit {
            try {
                if (text.length() == LENGTH) {
                    return UUID.fromString(text);
                }
            } catch (IllegalArgumentException e) {
                // told below
            }
            throw new Misfit("bad-identity");
        }

        @Override
        public Object show(Object stored) {
            return stored == null ? null : stored.toString();
        }

        @Override
        public int longest() {
            return LENGTH;
        }
    }
}
