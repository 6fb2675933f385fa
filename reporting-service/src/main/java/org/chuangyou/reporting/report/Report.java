package org.chuangyou.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A report that was made. Nothing changes it afterwards, so it needs no version. */
@Entity
class Report {

    @Id
    private UUID id;

    private UUID campaignId;
    private UUID organizationId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String stage;

    @Column(name = "from_")
    private LocalDate from;

    @Column(name = "to_")
    private LocalDate to;

    private LocalDate asOf;
    private Instant madeAt;

    /** The {@link Statement} as JSON. */
    private String content;

    protected Report() {}

    Report(UUID id, NewReport request, Instant madeAt, String content) {
        this.id = id;
        this.campaignId = request.campaignId();
        this.organizationId = request.organizationId();
        this.kind = request.kind();
        this.stage = request.stage();
        this.from = request.from();
        this.to = request.to();
        this.asOf = request.asOf();
        this.madeAt = madeAt;
        this.content = content;
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    Instant madeAt() {
        return madeAt;
    }

    String content() {
        return content;
    }

    ReportView view(Statement said) {
        return new ReportView(
                id,
                kind,
                campaignId,
                organizationId,
                stage,
                from,
                to,
                asOf,
                madeAt,
                said.title(),
                said.overview(),
                said.figures(),
                said.deeds(),
                said.passages());
    }

    ReportLine line() {
        return new ReportLine(id, kind, campaignId, organizationId, stage, from, to, asOf, madeAt);
    }
}
