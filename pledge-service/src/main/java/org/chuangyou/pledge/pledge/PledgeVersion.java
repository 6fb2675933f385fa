package org.chuangyou.pledge.pledge;

import java.util.UUID;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A text of a pledge as it was made public: the first one, and each revision after it. */
@Entity
@Immutable
@Table(name = "pledge_version")
class PledgeVersion {

    @Id
    private UUID id;

    private UUID pledgeId;
    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    private PledgeContent content;

    private String reason;

    @Embedded
    private Publication publication;

    protected PledgeVersion() {}

    PledgeVersion(UUID id, UUID pledgeId, int number, PledgeContent content, String reason, Publication publication) {
        this.id = id;
        this.pledgeId = pledgeId;
        this.number = number;
        this.content = content;
        this.reason = reason;
        this.publication = publication;
    }

    int number() {
        return number;
    }

    PublicVersion view() {
        return new PublicVersion(
                number,
                content.items(),
                content.duties(),
                content.fiveLeads(),
                content.fiveGoods(),
                reason,
                publication);
    }
}
