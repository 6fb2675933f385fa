package org.chuangyou.organization.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What the cells of a column hold: how they are read, how what is stored is shown, and how that is documented. */
sealed interface ColumnType<T>
        permits TextType,
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
            return Arrays.stream(TextType.plain(text, LONGEST).split("[;；]"))
                    .map(String::strip)
                    .filter(code -> !code.isEmpty())
                    .toList();
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
}
