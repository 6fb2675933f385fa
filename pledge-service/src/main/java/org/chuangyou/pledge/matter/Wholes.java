package org.chuangyou.pledge.matter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.chuangyou.exchange.Column;
import org.chuangyou.exchange.RecordRow;

/**
 * What the present import says of things that stand in two tables, kept until all its files are read: a thing is one with
 * its parts.
 *
 * @param <K> by what a thing is known
 */
public abstract class Wholes<K> {

    private final Map<K, Whole> all = new LinkedHashMap<>();

    public void take(K key, RecordRow row) {
        of(key).row = row;
    }

    public void takePart(K key, int number, RecordRow row) {
        of(key).parts.put(number, row);
    }

    public List<Whole> all() {
        return List.copyOf(all.values());
    }

    /** Whether the import brings the thing itself. */
    public boolean isNew(K key) {
        var whole = all.get(key);
        return whole != null && whole.row != null && whole.row.isNew();
    }

    private Whole of(K key) {
        return all.computeIfAbsent(key, each -> new Whole());
    }

    /** What is said of one thing: its row, or null when nothing of it is new, and those of its parts that say something new. */
    public static final class Whole {

        private RecordRow row;
        private final SortedMap<Integer, RecordRow> parts = new TreeMap<>();

        public RecordRow row() {
            return row;
        }

        /** By their numbers. */
        public Collection<RecordRow> parts() {
            return List.copyOf(parts.values());
        }

        /** Notes it in a row when the parts are not numbered without a gap from there on. */
        public void requireNumbered(int from, RecordRow at, Column<?> column, String rule) {
            var numbers = List.copyOf(parts.keySet());
            var expected = IntStream.range(from, from + parts.size()).boxed().toList();
            if (!numbers.equals(expected)) {
                at.error(column, rule, Map.of("from", from, "numbers", numbers));
            }
        }
    }
}
