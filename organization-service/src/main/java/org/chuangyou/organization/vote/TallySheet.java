package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What one teller has entered in one round; mended until the result is declared. */
@Entity
@Table(name = "vote_tally")
class TallySheet {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID voteId;
    private int round;
    private UUID tellerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Tally counted;

    protected TallySheet() {}

    TallySheet(Vote vote, Named teller, Tally counted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.voteId = vote.id();
        this.round = vote.roll().round();
        this.tellerId = teller.personId();
        this.counted = counted;
    }

    void mend(Tally anew) {
        counted = anew;
    }

    UUID tellerId() {
        return tellerId;
    }

    Tally counted() {
        return counted;
    }

    long version() {
        return version;
    }
}
