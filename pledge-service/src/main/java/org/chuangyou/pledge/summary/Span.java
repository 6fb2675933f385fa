package org.chuangyou.pledge.summary;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.chassis.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** From which day to which; used as a {@code @BeanParam}. */
public class Span {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1921, 7, 1);

    @RestQuery
    @Parameter(description = "起始日（含），省略为最早", example = "2011-01-01")
    public LocalDate from;

    @RestQuery
    @Parameter(description = "截止日（含），省略为今日", example = "2011-12-31")
    public LocalDate to;

    public LocalDate first() {
        return from == null ? BEFORE_ALL : from;
    }

    /** The last day; 400 when it lies before the first. */
    public LocalDate last(LocalDate today) {
        var last = to == null ? today : to;
        if (last.isBefore(first())) {
            throw Refusal.invalid("period-reversed")
                    .with("from", first())
                    .with("to", last)
                    .asException();
        }
        return last;
    }

    public Scope of(UUID organizationId, LocalDate today) {
        return new Scope(organizationId, first(), last(today));
    }
}
