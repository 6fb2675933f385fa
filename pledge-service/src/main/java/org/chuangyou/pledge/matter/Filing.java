package org.chuangyou.pledge.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.RecordRow;
import org.hibernate.Session;

/** What comes by a file is told as what comes one by one: in the journal, and by each kind's own announcements. */
@ApplicationScoped
public class Filing {

    private final Session database;
    private final Clock clock;

    Filing(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Tells of each row that has been stored, with the matter as it is now. */
    public <M extends Matter> void each(Matters<M> matters, List<RecordRow> rows, BiConsumer<RecordRow, M> tell) {
        var ids = rows.stream().map(RecordRow::id).toList();
        var stored = new HashMap<UUID, M>();
        matters.list("id in ?1", ids).forEach(matter -> stored.put(matter.id(), matter));
        rows.forEach(row -> tell.accept(row, stored.get(row.id())));
        letGo(true); // the next rows are stored past Hibernate
    }

    /** Lets go of all that was read and told: every question about the next would look through it. */
    public void letGo(boolean keep) {
        if (keep) {
            database.flush();
        }
        database.clear();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Notes in the matter's journal what was done, by who recorded the matter. */
    public void note(Matter matter, Enum<?> act, LocalDate on, String words) {
        database.persist(new JournalEntry(matter, act, on, words, matter.recordedBy(), clock.instant()));
    }
}
