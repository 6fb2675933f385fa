package org.chuangyou.organization.person;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.chassis.web.Caller;
import org.hibernate.Session;

/** The papers behind what was done to a person's membership. */
@ApplicationScoped
class PersonPapers {

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    PersonPapers(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    void file(UUID person, String act, LocalDate on, String documentNumber, String remark) {
        database.createNativeMutationQuery("""
                        INSERT INTO person_act
                            (id, person_id, act, effective_on, document_number, remark, recorded_at, actor)
                        VALUES (:id, :person, :act, :on, :document, :remark, :at, :actor)
                        """)
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("person", person)
                .setParameter("act", act)
                .setParameter("on", on)
                .setParameter("document", documentNumber, String.class)
                .setParameter("remark", remark, String.class)
                .setParameter("at", Timestamp.from(clock.instant()))
                .setParameter("actor", caller.name())
                .executeUpdate();
    }

    /** In the order in which they were recorded. */
    List<FiledAct> of(UUID person) {
        return database.createNativeQuery(
                        "SELECT act, effective_on, document_number, remark FROM person_act"
                                + " WHERE person_id = :person ORDER BY id",
                        Tuple.class)
                .setParameter("person", person)
                .getResultStream()
                .map(row -> new FiledAct(
                        row.get("act", String.class),
                        row.get("effective_on", LocalDate.class),
                        row.get("document_number", String.class),
                        row.get("remark", String.class)))
                .toList();
    }
}
