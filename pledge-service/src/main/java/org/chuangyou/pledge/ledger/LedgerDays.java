package org.chuangyou.pledge.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.organization.Days;

import static org.chuangyou.pledge.ledger.LedgerColumns.ENDED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.PUBLISHED_ON;
import static org.chuangyou.pledge.ledger.LedgerColumns.SUBMITTED_ON;

/** The days on which the steps of a row count: those it tells, else the next that it does, else today. */
@ApplicationScoped
class LedgerDays {

    private final Clock clock;

    LedgerDays(Clock clock) {
        this.clock = clock;
    }

    /** By when it was sent in. */
    LocalDate submitted(RecordRow row) {
        return row.get(SUBMITTED_ON) != null ? row.get(SUBMITTED_ON) : known(row);
    }

    /** A review lies between submission and publication; no sheet tells its day. */
    Days reviewed(RecordRow row) {
        return new Days(submitted(row), known(row));
    }

    private LocalDate known(RecordRow row) {
        return Stream.of(PUBLISHED_ON, ENDED_ON)
                .map(row::get)
                .filter(day -> day != null)
                .findFirst()
                .orElseGet(() -> LocalDate.now(clock));
    }
}
