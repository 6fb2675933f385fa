package org.chuangyou.organization.post;

import java.time.LocalDate;
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
    private LocalDate assumedOn;
    private LocalDate relinquishedOn;

    protected Post() {}

    Post(PostEntry entry, LocalDate assumedOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.organizationId = entry.organizationId();
        this.personId = entry.holder().id();
        this.office = entry.office();
        this.employment = entry.employment();
        this.administrativePost = entry.administrativePost();
        this.assumedOn = assumedOn;
    }

    PostEntry.Key key() {
        return new PostEntry.Key(organizationId, personId, office);
    }

    boolean saysOtherwise(PostEntry entry) {
        return employment != entry.employment() || !administrativePost.equals(entry.administrativePost());
    }

    PostAssumed assumed(Someone holder) {
        return new PostAssumed(
                id, organizationId, personId, holder.code(), holder.name(), office.name(), secretaryKind(), assumedOn);
    }

    PostCorrected correct(PostEntry entry) {
        employment = entry.employment();
        administrativePost = entry.administrativePost();
        var holder = entry.holder();
        return new PostCorrected(
                id, organizationId, personId, holder.code(), holder.name(), office.name(), secretaryKind(), assumedOn);
    }

    PostRelinquished relinquish(Someone holder, LocalDate on) {
        relinquishedOn = on.isBefore(assumedOn) ? assumedOn : on;
        return new PostRelinquished(id, organizationId, holder.code(), relinquishedOn);
    }

    private String secretaryKind() {
        var kind = SecretaryKind.of(office, employment, administrativePost);
        return kind == null ? null : kind.name();
    }

    UUID personId() {
        return personId;
    }

    UUID organizationId() {
        return organizationId;
    }

    PostView view(Someone holder) {
        return new PostView(id, office, office.label(), holder.name(), employment, administrativePost, assumedOn);
    }
}
