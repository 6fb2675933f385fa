package org.chuangyou.evaluation.paper;

import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one teller counted of one contest. */
@Entity
class PaperTally {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID evaluationId;
    private String contest;
    private String teller;

    @JdbcTypeCode(SqlTypes.JSON)
    private PaperCount count;

    protected PaperTally() {}

    PaperTally(UUID evaluationId, String contest, String teller) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.evaluationId = evaluationId;
        this.contest = contest;
        this.teller = teller;
    }

    void counted(PaperCount counted) {
        count = counted;
    }

    String contest() {
        return contest;
    }

    String teller() {
        return teller;
    }

    PaperCount count() {
        return count;
    }
}
