package org.chuangyou.pledge.pledge;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step of a pledge: who did what and when, and what they remarked. */
@Entity
@Immutable
@Table(name = "pledge_history")
class HistoryEntry {

    @Id
    private UUID id;

    private UUID pledgeId;

    @Enumerated(EnumType.STRING)
    private PledgeAct act;

    @Enumerated(EnumType.STRING)
    private PledgeStatus status;

    private String actor;
    private Instant at;
    private String remark;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ItemVerdict> verdicts;

    protected HistoryEntry() {}

    HistoryEntry(
            UUID id,
            Pledge pledge,
            PledgeAct act,
            String actor,
            Instant at,
            String remark,
            List<ItemVerdict> verdicts) {
        this.id = id;
        this.pledgeId = pledge.id();
        this.act = act;
        this.status = pledge.status();
        this.actor = actor;
        this.at = at;
        this.remark = remark;
        this.verdicts = verdicts;
    }

    HistoryView view(String name) {
        return new HistoryView(act, status, actor, name, at, remark, verdicts);
    }

    UUID id() {
        return id;
    }

    String actor() {
        return actor;
    }
}
