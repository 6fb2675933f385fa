package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.event.PostAssumed;
import org.chuangyou.organization.event.PostCorrected;
import org.chuangyou.organization.event.PostRelinquished;
import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.rule.Warning;

import static jakarta.persistence.EnumType.STRING;

/** An office that somebody holds in an organisation, from a day until it is given up. */
@Entity
class Post {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID organizationId;
    private UUID personId;

    @Enumerated(STRING)
    private Office office;

    @Enumerated(STRING)
    private Employment employment;

    private String administrativePost;

    @Enumerated(STRING)
    private SecretaryKind secretaryKind;

    private LocalDate assumedOn;
    private String documentNumber;
    private String correctionReason;
    private UUID termId;
    private UUID voteId;
    private LocalDate relinquishedOn;
    private String relinquishmentReason;

    protected Post() {}

    /** @param voteId the election that gave it, or null */
    Post(Tenure tenure, NewPost wanted, UUID voteId) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = tenure.place().id();
        this.personId = tenure.holder().id();
        this.office = tenure.office();
        this.assumedOn = tenure.from();
        this.documentNumber = wanted.documentNumber();
        this.termId = wanted.termId();
        this.voteId = voteId;
        describe(wanted.employment(), wanted.administrativePost());
    }

    private void describe(Employment employment, String administrativePost) {
        this.employment = employment;
        this.administrativePost =
                Objects.requireNonNullElse(administrativePost, "").strip();
        this.secretaryKind = SecretaryKind.of(office, employment, this.administrativePost);
    }

    PostAssumed assumed(Someone holder) {
        return new PostAssumed(
                id, organizationId, personId, holder.code(), holder.name(), office.name(), kindName(), assumedOn);
    }

    PostCorrected correct(MendedPost mended, Someone holder) {
        assumedOn = mended.assumedOn();
        documentNumber = mended.documentNumber();
        correctionReason = mended.reason();
        describe(mended.employment(), mended.administrativePost());
        return corrected(holder);
    }

    private PostCorrected corrected(Someone holder) {
        return new PostCorrected(
                id, organizationId, personId, holder.code(), holder.name(), office.name(), kindName(), assumedOn);
    }

    PostRelinquished relinquish(Someone holder, LocalDate on) {
        relinquishedOn = on.isBefore(assumedOn) ? assumedOn : on;
        return new PostRelinquished(id, organizationId, holder.code(), relinquishedOn);
    }

    PostRelinquished relinquish(Someone holder, NewRelinquishment relinquishment) {
        requireHeld();
        relinquishmentReason = relinquishment.reason();
        return relinquish(holder, relinquishment.on());
    }

    private void requireHeld() {
        if (relinquishedOn != null) {
            throw PostProblems.relinquished(relinquishedOn);
        }
    }

    private String kindName() {
        return secretaryKind == null ? null : secretaryKind.name();
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    Office office() {
        return office;
    }

    LocalDate assumedOn() {
        return assumedOn;
    }

    LocalDate relinquishedOn() {
        return relinquishedOn;
    }

    UUID termId() {
        return termId;
    }

    long version() {
        return version;
    }

    UUID personId() {
        return personId;
    }

    /** Without the reasons of what was done to the post, which are not for everybody. */
    PostView publicView(Someone holder) {
        return view(holder, null, null, null);
    }

    PostView view(Someone holder, List<Warning> warnings) {
        return view(holder, correctionReason, relinquishmentReason, warnings);
    }

    private PostView view(Someone holder, String corrected, String relinquished, List<Warning> warnings) {
        return new PostView(
                id,
                organizationId,
                personId,
                office,
                office.label(),
                holder.name(),
                employment,
                administrativePost,
                secretaryKind,
                assumedOn,
                documentNumber,
                termId,
                voteId,
                corrected,
                relinquishedOn,
                relinquished,
                warnings);
    }
}
