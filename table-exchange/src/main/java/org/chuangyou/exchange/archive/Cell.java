package org.chuangyou.exchange.archive;

import java.nio.charset.StandardCharsets;

/**
 * A value as it stands in an archive: PostgreSQL's own text of it, {@code \N} where there is none, as COPY has it. What
 * a spreadsheet or an editor would change unseen stands behind a backslash: {@code \n}, {@code \r}, {@code \t}, {@code
 * \\}, and by its number ({@code \}{@code u00A0}) any other control character and a space at either end.
 */
final class Cell {

    private static final String NOTHING = "\\N";
    private static final int HEX = 16;
    private static final int DIGITS = 4;

    private Cell() {}

    /** The cell of a value or of null. */
    static String of(String value) {
        if (value == null) {
            return NOTHING;
        }
        var cell = new StringBuilder(value.length() + DIGITS);
        for (var i = 0; i < value.length(); i++) {
            var next = value.charAt(i);
            switch (next) {
                case '\\' -> cell.append("\\\\");
                case '\n' -> cell.append("\\n");
                case '\r' -> cell.append("\\r");
                case '\t' -> cell.append("\\t");
                default -> append(cell, next, i == 0 || i == value.length() - 1);
            }
        }
        return cell.toString();
    }

    private static void append(StringBuilder cell, char next, boolean atEnd) {
        var isSpace = Character.isWhitespace(next) || Character.isSpaceChar(next);
        if (Character.isISOControl(next) || next >= '\ufffe' || next == '\ufeff' || atEnd && isSpace) {
            cell.append("\\u%04X".formatted((int) next));
        } else {
            cell.append(next);
        }
    }

    /** The value of a cell, or null. */
    static String value(String cell) throws Misspelt {
        if (cell.equals(NOTHING)) {
            return null;
        }
        if (cell.indexOf('\\') < 0 && cell.indexOf('\0') < 0) {
            return cell;
        }
        var value = new StringBuilder(cell.length());
        for (var i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) != '\\') {
                value.append(cell.charAt(i));
            } else {
                value.append(behindBackslash(cell, ++i));
                i += cell.charAt(i) == 'u' ? DIGITS : 0;
            }
        }
        return storable(value.toString());
    }

    private static char behindBackslash(String cell, int place) throws Misspelt {
        return switch (place < cell.length() ? cell.charAt(place) : ' ') {
            case '\\' -> '\\';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> numbered(cell, place + 1);
            default -> throw new Misspelt();
        };
    }

    private static char numbered(String cell, int place) throws Misspelt {
        if (place + DIGITS > cell.length()
                || !cell.substring(place, place + DIGITS).matches("[0-9A-Fa-f]+")) {
            throw new Misspelt();
        }
        return (char) Integer.parseInt(cell, place, place + DIGITS, HEX);
    }

    /** The database keeps neither a NUL nor half a character. */
    private static String storable(String value) throws Misspelt {
        if (value.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
            throw new Misspelt();
        }
        return value;
    }

    /** Writes a value as COPY reads it. */
    static void copy(String value, StringBuilder line) {
        if (value == null) {
            line.append(NOTHING);
            return;
        }
        for (var i = 0; i < value.length(); i++) {
            switch (value.charAt(i)) {
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> line.append(value.charAt(i));
            }
        }
    }

    /** What stands behind a backslash means nothing. */
    static final class Misspelt extends Exception {
        private Misspelt() {
            super("misspelt cell", null, false, false);
        }
    }
}
