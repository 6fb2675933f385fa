package org.chuangyou.reporting.deeds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.chuangyou.reporting.sql.Upsert;

/** What we read of facts about help, deeds and aid, as the rows they fill. Nobody's name is among it. */
sealed interface MatterFact permits MatterFact.One, AnswerFact, TaskFact {

    /** @param at when the fact was recorded, which tells a later answer from an earlier */
    Stream<Upsert> rows(Instant at);

    /** A fact that says something of one row. */
    sealed interface One extends MatterFact {
        Upsert row();

        @Override
        default Stream<Upsert> rows(Instant at) {
            return Stream.of(row());
        }
    }

    /** A matter's row, with whose it is: each of its facts says so. */
    static Upsert matter(String table, UUID id, UUID organizationId) {
        return Upsert.into(table).key("id", id).set("organization_id", organizationId);
    }

    record PairingAgreed(UUID pairingId, UUID organizationId, String helped, LocalDate startedOn) implements One {
        @Override
        public Upsert row() {
            return matter("pairing", pairingId, organizationId)
                    .set("helped", helped)
                    .set("started_on", startedOn);
        }
    }

    record PairingEnded(UUID pairingId, UUID organizationId, String helped, LocalDate endedOn) implements One {
        @Override
        public Upsert row() {
            return matter("pairing", pairingId, organizationId)
                    .set("helped", helped)
                    .set("ended_on", endedOn);
        }
    }

    record DeedRecorded(UUID deedId, UUID organizationId, int participants, Measured beneficiaries, LocalDate doneOn)
            implements One {
        @Override
        public Upsert row() {
            var row = matter("deed", deedId, organizationId)
                    .set("participants", participants)
                    .set("done_on", doneOn);
            return Measured.into(row, "beneficiaries", beneficiaries);
        }
    }

    record AidGiven(
            UUID aidId,
            UUID organizationId,
            String kind,
            String thing,
            Measured amount,
            Measured beneficiaries,
            LocalDate givenOn)
            implements One {
        @Override
        public Upsert row() {
            var row = matter("aid", aidId, organizationId)
                    .set("kind", kind)
                    .may("thing", thing)
                    .set("given_on", givenOn);
            return Measured.into(Measured.into(row, "amount", amount), "beneficiaries", beneficiaries);
        }
    }

    /** Of a kind we do not know yet, we have no record that could be withdrawn. */
    record RecordWithdrawn(UUID recordId, UUID organizationId, String kind, LocalDate withdrawnOn)
            implements MatterFact.One {
        @Override
        public Upsert row() {
            return matter("AID".equals(kind) ? "aid" : "deed", recordId, organizationId)
                    .set("withdrawn_on", withdrawnOn);
        }
    }

    record CounterpartLinked(UUID counterpartId, UUID organizationId, LocalDate linkedOn) implements One {
        @Override
        public Upsert row() {
            return matter("counterpart", counterpartId, organizationId).set("linked_on", linkedOn);
        }
    }

    record CounterpartEnded(UUID counterpartId, UUID organizationId, LocalDate endedOn) implements One {
        @Override
        public Upsert row() {
            return matter("counterpart", counterpartId, organizationId).set("ended_on", endedOn);
        }
    }

    /** One to be kept, or one that was kept: then with the day. */
    record CounterpartPromise(UUID counterpartId, UUID organizationId, int promise, LocalDate dueOn, LocalDate keptOn)
            implements One {
        @Override
        public Upsert row() {
            return Upsert.into("counterpart_promise")
                    .key("counterpart_id", counterpartId)
                    .key("number", promise)
                    .set("organization_id", organizationId)
                    .set("due_on", dueOn)
                    .ifTold("kept_on", keptOn);
        }
    }

    /** Signed, assessed or given up; each fact brings its own day. */
    record Certificate(
            UUID certificateId,
            UUID organizationId,
            LocalDate signedOn,
            Integer met,
            Integer partlyMet,
            Integer notMet,
            LocalDate assessedOn,
            LocalDate endedOn)
            implements One {
        @Override
        public Upsert row() {
            return matter("certificate", certificateId, organizationId)
                    .ifTold("signed_on", signedOn)
                    .ifTold("met", met)
                    .ifTold("partly_met", partlyMet)
                    .ifTold("not_met", notMet)
                    .ifTold("assessed_on", assessedOn)
                    .ifTold("ended_on", endedOn);
        }
    }
}
