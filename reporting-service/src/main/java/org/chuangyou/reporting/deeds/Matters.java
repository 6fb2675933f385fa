package org.chuangyou.reporting.deeds;

import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Received;
import org.chuangyou.reporting.sql.Sql;

import static java.util.Map.entry;

/** Takes in what was done for people. */
@ApplicationScoped
public class Matters {

    private static final Map<String, Class<? extends MatterFact>> READ = Map.ofEntries(
            entry("pledge.pairing-agreed.v1", MatterFact.PairingAgreed.class),
            entry("pledge.pairing-ended.v1", MatterFact.PairingEnded.class),
            entry("pledge.deed-recorded.v1", MatterFact.DeedRecorded.class),
            entry("pledge.aid-given.v1", MatterFact.AidGiven.class),
            entry("pledge.record-withdrawn.v1", MatterFact.RecordWithdrawn.class),
            entry("pledge.counterpart-linked.v1", MatterFact.CounterpartLinked.class),
            entry("pledge.counterpart-promised.v1", MatterFact.CounterpartPromise.class),
            entry("pledge.counterpart-promise-kept.v1", MatterFact.CounterpartPromise.class),
            entry("pledge.counterpart-ended.v1", MatterFact.CounterpartEnded.class),
            entry("pledge.difficulty-raised.v1", AnswerFact.DifficultyRaised.class),
            entry("pledge.difficulty-answered.v1", AnswerFact.DifficultyAnswered.class),
            entry("pledge.suggestion-received.v1", AnswerFact.SuggestionReceived.class),
            entry("pledge.suggestion-decided.v1", AnswerFact.SuggestionDecided.class),
            entry("pledge.task-assigned.v1", TaskFact.Assigned.class),
            entry("pledge.task-answered.v1", TaskFact.Answered.class),
            entry("pledge.task-withdrawn.v1", TaskFact.Withdrawn.class),
            entry("pledge.certificate-signed.v1", MatterFact.Certificate.class),
            entry("pledge.certificate-assessed.v1", MatterFact.Certificate.class),
            entry("pledge.certificate-ended.v1", MatterFact.Certificate.class));

    private final Sql sql;

    Matters(Sql sql) {
        this.sql = sql;
    }

    /** What is not known here is passed over: a newer producer tells more than we know to ask. */
    public void take(Received fact) {
        var shape = READ.get(fact.type());
        if (shape != null) {
            fact.as(shape).rows(fact.occurredAt()).forEach(sql::run);
        }
    }
}
