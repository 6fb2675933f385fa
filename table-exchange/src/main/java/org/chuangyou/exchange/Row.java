package org.chuangyou.exchange;

import java.util.Map;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * One row of a table, read by its columns. What is not as its column promises has been noted and is null, so
 * that one pass finds every fault of a row; {@link #sound} tells whether there is any.
 */
public final class Row {

    private final Layout layout;
    private final int number;
    private final String[] texts;
    private final Object[] values;
    private final Findings findings;
    private boolean sound = true;

    Row(Layout layout, int number, String[] texts, ImportDate date, Findings findings) {
        this.layout = layout;
        this.number = number;
        this.texts = texts;
        this.findings = findings;
        this.values = new Object[texts.length];
        for (var i = 0; i < texts.length; i++) {
            var column = layout.columns().get(i);
            try {
                values[i] = column.read(texts[i], date);
            } catch (Misfit e) {
                error(column, e.rule(), e.details());
            }
        }
    }

    /** The line in the file; the header is 1. */
    public int number() {
        return number;
    }

    public boolean sound() {
        return sound;
    }

    /** The value; null where the cell is empty, its column missing or its content faulty. */
    @SuppressWarnings("unchecked") // each column's own reader put it there
    public <T> T get(Column<T> column) {
        return (T) values[layout.indexOf(column)];
    }

    /** What the code in this column stands for; null, and noted, when nobody bears it. */
    public <T> T find(Column<String> column, Map<String, T> known) {
        var code = get(column);
        if (code == null) {
            return null;
        }
        var found = known.get(code);
        return found != null ? found : error(column, "unknown-code", Map.of());
    }

    /**
     * Notes it when the id that the row brings is not the one its code has, or is already another code's.
     *
     * @param known the id stored for the row's code, or null
     * @param holders the codes of the ids that are taken
     */
    public void checkIdentity(Column<UUID> column, UUID known, Map<UUID, String> holders) {
        var given = get(column);
        if (given == null || given.equals(known)) {
            return;
        }
        if (known != null) {
            error(column, "identity-differs", Map.of("known", known.toString()));
        } else if (holders.containsKey(given)) {
            error(column, "identity-taken", Map.of("code", holders.get(given)));
        }
    }

    /** Does something by which a rule may refuse the row, and notes the refusal as a fault of it in this column. */
    public void obeys(Column<?> column, Runnable act) {
        try {
            act.run();
        } catch (HttpProblem e) {
            error(column, Findings.ruleOf(e), e.getParameters());
        }
    }

    /** Notes a fault of this row; gives null, so that a reader can return it. */
    public <T> T error(Column<?> column, String rule, Map<String, Object> details) {
        sound = false;
        findings.error(layout.name(), number, column.header(), text(column), rule, details);
        return null;
    }

    public void warning(Column<?> column, String rule, Map<String, Object> details) {
        findings.warning(layout.name(), number, column.header(), text(column), rule, details);
    }

    /** What can still note a fault of this row when its values are long forgotten. */
    public RowMark mark() {
        return new RowMark(layout.name(), number, findings);
    }

    Layout layout() {
        return layout;
    }

    /** What stands in the cell, without the blanks around it. */
    String text(Column<?> column) {
        return texts[layout.indexOf(column)];
    }
}
