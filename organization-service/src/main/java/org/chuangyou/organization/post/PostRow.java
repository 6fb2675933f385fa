package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.organization.event.PostAssumed;
import org.chuangyou.organization.event.PostCorrected;
import org.chuangyou.organization.event.PostRelinquished;
import org.chuangyou.organization.person.Members.Someone;

/** A post as it stands in the table, or is to stand there. */
record PostRow(
        UUID id,
        long version,
        UUID organizationId,
        UUID personId,
        Office office,
        Employment employment,
        String administrativePost,
        LocalDate assumedOn,
        String documentNumber,
        UUID termId) {

    /** The same holder in the same office is the same post, whatever else has changed. */
    PostKey key() {
        return new PostKey(organizationId, personId, office);
    }

    PostRow inTerm(UUID term) {
        return new PostRow(
                id,
                version,
                organizationId,
                personId,
                office,
                employment,
                administrativePost,
                assumedOn,
                documentNumber,
                term);
    }

    PostAssumed assumed(Someone holder) {
        return new PostAssumed(
                id, organizationId, personId, holder.code(), holder.name(), office.name(), kindName(), assumedOn);
    }

    PostCorrected corrected(Someone holder) {
        return new PostCorrected(
                id, organizationId, personId, holder.code(), holder.name(), office.name(), kindName(), assumedOn);
    }

    PostRelinquished relinquished(Someone holder, LocalDate on) {
        return new PostRelinquished(id, organizationId, holder.code(), on);
    }

    SecretaryKind secretaryKind() {
        return SecretaryKind.of(office, employment, administrativePost);
    }

    String kindName() {
        return secretaryKind() == null ? null : secretaryKind().name();
    }
}
