package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.chuangyou.pledge.certificate.NewCertificate.CertificateContent;
import org.chuangyou.pledge.certificate.TargetOutcome.Result;
import org.chuangyou.pledge.matter.Matter;
import org.chuangyou.pledge.matter.Opening;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A certificate (责任书) by which an organisation answers to the one above it for the targets of a year. */
@Entity
class Certificate extends Matter {

    private UUID issuerId;
    private String personCode;

    @Enumerated(EnumType.STRING)
    private CertificateStatus status = CertificateStatus.DRAFT;

    @Enumerated(EnumType.STRING)
    private CertificateKind kind;

    private int year;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Target> targets;

    private LocalDate offeredOn;
    private String offeredBy;
    private LocalDate signedOn;
    private String signedBy;
    private LocalDate endedOn;
    private String endedReason;
    private LocalDate assessedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TargetOutcome> outcomes;

    protected Certificate() {}

    Certificate(Opening opening, UUID issuerId, NewCertificate said) {
        super(opening);
        this.issuerId = issuerId;
        personCode = said.personCode();
        kind = said.kind();
        year = said.year();
        say(said.content());
    }

    void edit(CertificateContent content) {
        CertificateAct.EDIT.require(status);
        say(content);
    }

    private void say(CertificateContent content) {
        title = content.title();
        targets = List.copyOf(content.targets());
    }

    void offer(String by, LocalDate today) {
        CertificateAct.OFFER.require(status);
        status = CertificateStatus.OFFERED;
        offeredOn = today;
        offeredBy = by;
    }

    void giveBack() {
        CertificateAct.RETURN.require(status);
        status = CertificateStatus.RETURNED;
    }

    /** By somebody else than who signed for the issuer: nobody owes an account to themselves. */
    CertificateSigned sign(String by, LocalDate today) {
        CertificateAct.SIGN.require(status);
        if (by.equals(offeredBy)) {
            throw CertificateProblems.bothSides();
        }
        status = CertificateStatus.SIGNED;
        signedOn = today;
        signedBy = by;
        return signed();
    }

    CertificateSigned signed() {
        return new CertificateSigned(id(), organizationId(), issuerId, kind, year, targets.size(), signedOn);
    }

    CertificateAssessed assess(NewAssessment said, LocalDate today) {
        CertificateAct.ASSESS.require(status);
        answered(said);
        status = CertificateStatus.ASSESSED;
        assessedOn = today;
        return assessed();
    }

    /** What became of each target. */
    void answered(NewAssessment said) {
        var expected = IntStream.rangeClosed(1, targets.size()).boxed().toList();
        if (!said.targets().equals(expected)) {
            throw CertificateProblems.assessmentIncomplete(expected, said.targets());
        }
        outcomes = List.copyOf(said.outcomes());
    }

    CertificateAssessed assessed() {
        var said = new NewAssessment(outcomes);
        return new CertificateAssessed(
                id(),
                organizationId(),
                issuerId,
                kind,
                year,
                said.count(Result.MET),
                said.count(Result.PARTLY_MET),
                said.count(Result.NOT_MET),
                assessedOn);
    }

    CertificateEnded end(String reason, LocalDate today) {
        CertificateAct.END.require(status);
        status = CertificateStatus.ENDED;
        endedOn = today;
        endedReason = reason;
        return ended();
    }

    CertificateEnded ended() {
        return new CertificateEnded(id(), organizationId(), issuerId, kind, year, endedOn);
    }

    /** What is asked, of a certificate that a sheet brings. */
    void answerFor(List<Target> asked) {
        targets = List.copyOf(asked);
    }

    void withdraw() {
        CertificateAct.WITHDRAW.require(status);
        status = CertificateStatus.WITHDRAWN;
    }

    /** Names as they are known by code. */
    CertificateView view(String organization, String issuer, UnaryOperator<String> names) {
        return new CertificateView(
                id(),
                organizationId(),
                organization,
                issuerId,
                issuer,
                personCode,
                names.apply(personCode),
                status,
                kind,
                year,
                title,
                targets,
                offeredOn,
                names.apply(offeredBy),
                signedOn,
                names.apply(signedBy),
                assessedOn,
                outcomes,
                endedOn,
                endedReason);
    }

    /** 403 for the member themselves and for whoever signed for the other side: they do not act for the issuer. */
    void requireOther(String issuing) {
        if (issuing.equals(personCode) || issuing.equals(signedBy)) {
            throw CertificateProblems.bothSides();
        }
    }

    /** The codes of all who stand in it. */
    Stream<String> people() {
        return Stream.of(personCode, offeredBy, signedBy).filter(Objects::nonNull);
    }

    /** The member with whom the organisation signs; empty for a certificate between organisations. */
    Optional<String> member() {
        return Optional.ofNullable(personCode);
    }

    UUID issuerId() {
        return issuerId;
    }

    CertificateKind kind() {
        return kind;
    }

    int year() {
        return year;
    }

    String title() {
        return title;
    }

    CertificateStatus status() {
        return status;
    }
}
