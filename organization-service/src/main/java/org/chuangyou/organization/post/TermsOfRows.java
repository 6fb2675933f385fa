package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.chuangyou.exchange.Row;
import org.chuangyou.organization.term.TermSpans;
import org.chuangyou.organization.term.TermSpans.Span;

/** The terms that the rows of a list of posts name by the day of their election. */
final class TermsOfRows {

    private final TermSpans terms;
    private final Map<Key, Span> spans = new HashMap<>();

    TermsOfRows(TermSpans terms) {
        this.terms = terms;
    }

    /** Remembers the terms of these organisations where a row names one, and no others. */
    void read(List<Row> rows, Collection<UUID> organizations) {
        spans.clear();
        if (rows.stream().anyMatch(row -> row.get(PostsTable.TERM) != null)) {
            terms.ofAll(organizations).forEach(span -> spans.put(new Key(span.organizationId(), span.from()), span));
        }
    }

    /** The post in the term that its row names; where it names none, the post stays where it is. */
    PostRow place(Row row, PostRow post) {
        var electedOn = row.get(PostsTable.TERM);
        if (electedOn == null) {
            return post;
        }
        var span = Optional.ofNullable(spans.get(new Key(post.organizationId(), electedOn)));
        row.obeys(
                PostsTable.TERM,
                () -> PostKeeping.requireWithin(
                        span.orElseThrow(() -> PostProblems.noTermFrom(electedOn)), post.assumedOn()));
        return span.map(Span::id).map(post::inTerm).orElse(post);
    }

    private record Key(UUID organizationId, LocalDate electedOn) {}
}
