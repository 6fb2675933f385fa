package org.chuangyou.exchange;

import java.util.List;
import java.util.Map;

/** What the cells of a column hold: how they are read, how what is stored is shown, and how that is documented. */
sealed interface ColumnType<T>
        permits TextType,
                ProseType,
                LinesType,
                DecimalType,
                ChoicesType,
                DayType,
                IdentityType,
                ColumnType.Code,
                ColumnType.Codes,
                ColumnType.Count,
                ColumnType.Choice,
                ColumnType.YesNo {

    /** Its name in the documentation of the tables. */
    String name();

    /** The value of a cell that is not empty. */
    T read(String text, ImportDate date) throws Misfit;

    /** What stands in a file for what the export's SQL gives: a text, a whole number or a day. */
    default Object show(Object stored) {
        return stored;
    }

    /** What stands in a file for what was read: the same as is shown of it once it is stored. */
    default String spell(T value) {
        return value.toString();
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

    /** Letters, digits and hyphens; of this table, or of the one referred to. */
    record Code(String references) implements ColumnType<String> {
        private static final int LONGEST = 32;

        @Override
        public String name() {
            return references == null ? "code" : "reference";
        }

        @Override
        public String read(String text, ImportDate date) throws Misfit {
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
        public List<String> read(String text, ImportDate date) throws Misfit {
            return Parts.of(TextType.plain(text, LONGEST));
        }

        @Override
        public String spell(List<String> value) {
            return String.join(Parts.SEPARATOR, value);
        }

        @Override
        public int longest() {
            return LONGEST;
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
        public Integer read(String text, ImportDate date) throws Misfit {
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
    record Choice<E extends Enum<E>>(Class<E> codes) implements ColumnType<E> {
        @Override
        public String name() {
            return "choice";
        }

        @Override
        public E read(String text, ImportDate date) throws Misfit {
            return Labels.constant(codes, text);
        }

        @Override
        public Object show(Object stored) {
            return stored == null ? null : Labels.of(Enum.valueOf(codes, stored.toString()));
        }

        @Override
        public String spell(E value) {
            return Labels.of(value);
        }

        @Override
        public List<String> labels() {
            return Labels.of(codes);
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
        public Boolean read(String text, ImportDate date) throws Misfit {
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
        public String spell(Boolean value) {
            return value ? YES : NO;
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
}
