package org.chuangyou.reporting.deeds;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chuangyou.quantity.Tally;
import org.chuangyou.reporting.figure.Figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

/**
 * So much of an item.
 *
 * @param what which of those that the item counts; null where it counts one kind
 */
record Sum(Item item, String what, Tally tally) {

    private static final Comparator<Sum> ORDER = comparing(Sum::item)
            .thenComparing(sum -> Kind.place(sum.what))
            .thenComparing(Sum::what, nullsFirst(naturalOrder()))
            .thenComparing(sum -> sum.tally.unit());

    /** Those of one item, thing and unit as one; amounts of different units cannot be added. */
    static Stream<Sum> added(Stream<Sum> parts) {
        return parts.collect(toMap(Sum::unit, part -> part, Sum::plus, LinkedHashMap::new)).values().stream();
    }

    static List<Deeds.Section> sections(Collection<Sum> sums, LocalDate asOf) {
        var bySubject = sums.stream().sorted(ORDER).collect(groupingBy(sum -> sum.item.subject()));
        var wholes = sums.stream()
                .filter(sum -> sum.what == null)
                .collect(toMap(Sum::item, sum -> sum.tally.sum().longValue(), Long::sum));
        return Stream.of(Subject.values())
                .map(subject -> new Deeds.Section(
                        subject.title(),
                        bySubject.getOrDefault(subject, List.of()).stream()
                                .map(sum -> sum.line(wholes, asOf))
                                .toList()))
                .toList();
    }

    private List<String> unit() {
        return List.of(item.name(), String.valueOf(what), tally.unit());
    }

    private Sum plus(Sum other) {
        return new Sum(item, what, tally.plus(other.tally));
    }

    private Deeds.Line line(Map<Item, Long> wholes, LocalDate asOf) {
        var figure = Figure.tally(tally, asOf, item.source());
        var whole = item.whole();
        return new Deeds.Line(
                item.wireName(),
                what,
                item.label(),
                what == null ? null : Kind.label(what),
                whole == null ? figure : figure.outOf(wholes.get(whole), whole.label()));
    }
}
