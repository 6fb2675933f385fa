package org.chuangyou.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One column of a table, declared once: from this come the reader's checks, the export, the template and the
 * documentation. A cell must be filled unless the column says {@link #mayBeEmpty}; the whole column may be missing from
 * a file only when it says {@link #mayBeMissing}.
 *
 * @param <T> what {@link Row#get} gives for it
 */
public final class Column<T> {

    private final String header;
    private final ColumnType<T> type;
    private final boolean filled;
    private final boolean present;
    private final Lasting lasting;
    private final String example;
    private final String note;

    private Column(
            String header,
            ColumnType<T> type,
            boolean filled,
            boolean present,
            Lasting lasting,
            String example,
            String note) {
        this.header = header;
        this.type = type;
        this.filled = filled;
        this.present = present;
        this.lasting = lasting;
        this.example = example;
        this.note = note;
    }

    private static <T> Column<T> of(String header, ColumnType<T> type) {
        return new Column<>(header, type, true, true, Lasting.NOT, "", "");
    }

    public static Column<String> text(String header, int longest) {
        return of(header, new TextType(longest));
    }

    /** Text that may have several lines. */
    public static Column<String> prose(String header, int longest) {
        return of(header, new ProseType(longest));
    }

    /** Several texts, each in a line of its own. */
    public static Column<List<String>> lines(String header, int longest) {
        return of(header, new LinesType(longest));
    }

    /** A code of letters, digits and hyphens, at most 32. */
    public static Column<String> code(String header) {
        return of(header, new ColumnType.Code(null));
    }

    /** A code of the table named, which the feature looks up: see {@link Row#find}. */
    public static Column<String> reference(String header, String table) {
        return of(header, new ColumnType.Code(table)).example("");
    }

    /** Codes of the table named, with semicolons between them. */
    public static Column<List<String>> references(String header, String table) {
        return of(header, new ColumnType.Codes(table));
    }

    /** A day of the past, or today. */
    public static Column<LocalDate> date(String header) {
        return dateAhead(header, 0);
    }

    /** A day that may lie ahead, but not further: a century ahead is a slip of the pen. */
    public static Column<LocalDate> dateAhead(String header, int years) {
        return of(header, new DayType(years)).example("2011-07-01");
    }

    /** A number from 0 on with at most so many places behind the point. */
    public static Column<BigDecimal> decimal(String header, int places) {
        return of(header, new DecimalType(places)).example("0.5");
    }

    public static Column<Integer> count(String header) {
        return of(header, new ColumnType.Count()).example("0");
    }

    /** One of the labels of a code list; the export's SQL gives the constant's name. */
    public static <E extends Enum<E>> Column<E> choice(String header, Class<E> codes) {
        var type = new ColumnType.Choice<>(codes);
        return of(header, type).example(type.labels().get(0));
    }

    /** Some of the labels of a code list; the export's SQL gives the constants' names with commas between them. */
    public static <E extends Enum<E>> Column<Set<E>> choices(String header, Class<E> codes) {
        var type = new ChoicesType<>(codes);
        return of(header, type).example(type.labels().get(0));
    }

    public static Column<Boolean> yesNo(String header) {
        return of(header, new ColumnType.YesNo()).example("是");
    }

    /** The last column of a table whose rows keep their ids through export and import; people leave it empty. */
    public static Column<UUID> identity() {
        return of("标识", new IdentityType()).mayBeMissing().note("由系统填写，新增的行留空");
    }

    /** The cell may be empty. */
    public Column<T> mayBeEmpty() {
        return new Column<>(header, type, false, present, lasting, example, note);
    }

    /** The cell may be empty and the column may be missing from the file. */
    public Column<T> mayBeMissing() {
        return new Column<>(header, type, false, false, lasting, example, note);
    }

    /** Once filled, the cell stays so: a file from before does not undo an end that has come since. */
    public Column<T> lasting() {
        return new Column<>(header, type, filled, present, Lasting.ONCE_FILLED, example, note);
    }

    /** What it says passes: once emptied, the cell stays so, and a file from before changes nothing. */
    public Column<T> untilEmptied() {
        return new Column<>(header, type, filled, present, Lasting.UNTIL_EMPTIED, example, note);
    }

    /** What a stored row has here stays: something else would be another row. */
    public Column<T> fixed() {
        return new Column<>(header, type, filled, present, Lasting.ALWAYS, example, note);
    }

    public Column<T> example(String value) {
        return new Column<>(header, type, filled, present, lasting, value, note);
    }

    /** What people should know who fill the column in. */
    public Column<T> note(String text) {
        return new Column<>(header, type, filled, present, lasting, example, text);
    }

    public String header() {
        return header;
    }

    /** Text, code, reference, references, date, count, choice, yes-no or identity. */
    public String kind() {
        return type.name();
    }

    /** Whether every row must fill it. */
    public boolean isFilled() {
        return filled;
    }

    /** Whether every file must have it. */
    public boolean isPresent() {
        return present;
    }

    Lasting whatLasts() {
        return lasting;
    }

    public boolean isIdentity() {
        return type instanceof IdentityType;
    }

    /** The texts that may stand in a cell; empty where there is no such list. */
    public List<String> labels() {
        return type.labels();
    }

    /** The table whose codes stand here, or null. */
    public String references() {
        return type.references();
    }

    /** Whether one of several codes of another table may stand in a cell. */
    boolean isReferences() {
        return type instanceof ColumnType.Codes;
    }

    /** Whether one cell holds one code of another table. */
    public boolean isReference() {
        return type instanceof ColumnType.Code && references() != null;
    }

    public int longest() {
        return type.longest();
    }

    public String example() {
        return example;
    }

    public String note() {
        return note;
    }

    /** What stands in a file for what the export's SQL gives. */
    public Object show(Object stored) {
        return type.show(stored);
    }

    /** What stands in a file for this value. */
    String spell(T value) {
        return value == null ? "" : type.spell(value);
    }

    T read(String text, ImportDate date) throws Misfit {
        if (!text.isEmpty()) {
            return type.read(text, date);
        }
        if (filled) {
            throw new Misfit("missing");
        }
        return null;
    }
}
