package org.chuangyou.organization.post;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.chuangyou.exchange.Row;
import org.chuangyou.organization.term.TermSpans;
import org.chuangyou.organization.term.TermSpans.Span;

/** The terms that the rows of a list of posts name by the day of their election. */
final class TermsOfRows {

    private final TermSpans terms;
    private final List<Span> spans = new ArrayList<>();

    TermsOfRows(TermSpans terms) {
        this.terms = terms;
    }

    /** Remembers the terms of these organisations, and of no others. */
    void read(Collection<UUID> organizations) {
        spans.clear();
        spans.addAll(terms.ofAll(organizations));
    }

    /** The post in the term that its row names; where it names none, the post stays where it is. */
    PostRow place(Row row, PostRow post) {
        var electedOn = row.get(PostsTable.TERM);
        if (electedOn == null) {
            return post;
        }
        var span = spans.stream()
                .filter(term -> term.organizationId().equals(post.organizationId()))
                .filter(term -> term.from().equals(electedOn))
                .findFirst();
        row.obeys(
                PostsTable.TERM,
                () -> PostKeeping.requireWithin(
                        span.orElseThrow(() -> PostProblems.noTermFrom(electedOn)), post.assumedOn()));
        return span.map(Span::id).map(post::inTerm).orElse(post);
    }
}
