package org.chuangyou.organization.tree;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import static jakarta.persistence.EnumType.STRING;

/** A decision about an organisation, with its document, as it was recorded. */
@Entity
@Immutable
class OrganizationAct {

    @Id
    private UUID id;

    private UUID organizationId;

    @Enumerated(STRING)
    private ActKind act;

    private LocalDate effectiveOn;
    private String documentNumber;
    private LocalDate documentDate;
    private String reason;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> related;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Object> details;

    private Instant recordedAt;
    private String actor;

    protected OrganizationAct() {}

    private OrganizationAct(UUID organizationId, ActKind act, Touched touched, Instant recordedAt, String actor) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = organizationId;
        this.act = act;
        this.related = touched.related();
        this.details = touched.details();
        this.recordedAt = recordedAt;
        this.actor = actor;
    }

    static OrganizationAct decided(
            UUID organizationId, ActKind act, Decision decision, Touched touched, Instant recordedAt, String actor) {
        var decided = new OrganizationAct(organizationId, act, touched, recordedAt, actor);
        decided.effectiveOn = decision.effectiveOn();
        decided.documentNumber = decision.documentNumber();
        decided.documentDate = decision.documentDate();
        return decided;
    }

    /** A mending holds since the state began that it mends. */
    static OrganizationAct mended(
            UUID organizationId, LocalDate since, String reason, Touched touched, Instant recordedAt, String actor) {
        var mended = new OrganizationAct(organizationId, ActKind.CORRECTION, touched, recordedAt, actor);
        mended.effectiveOn = since;
        mended.reason = reason;
        return mended;
    }

    UUID id() {
        return id;
    }

    ActView view() {
        return new ActView(
                id,
                organizationId,
                act,
                effectiveOn,
                documentNumber,
                documentDate,
                reason,
                related,
                details,
                recordedAt);
    }

    /** What an act touched besides its organisation, and what it changed. */
    record Touched(List<UUID> related, Map<String, Object> details) {}
}
