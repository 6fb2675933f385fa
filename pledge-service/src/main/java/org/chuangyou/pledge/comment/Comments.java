package org.chuangyou.pledge.comment;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Comments implements PanacheRepositoryBase<Comment, UUID> {

    static final Set<CommentStatus> ANY = EnumSet.allOf(CommentStatus.class);
    static final Set<CommentStatus> SHOWN =
            EnumSet.copyOf(ANY.stream().filter(CommentStatus::isPublic).toList());

    Comment require(UUID pledgeId, UUID id) {
        return find("id = ?1 and pledgeId = ?2", id, pledgeId)
                .firstResultOptional()
                .orElseThrow(CommentProblems::notFound);
    }

    Optional<Comment> broughtUnder(byte[] receiptHash) {
        return find("receiptHash", receiptHash).firstResultOptional();
    }

    /** Newest first. */
    List<Comment> before(UUID pledgeId, Set<CommentStatus> statuses, UUID key, int count) {
        return find("pledgeId = ?1 and status in ?2 and id < ?3 order by id desc", pledgeId, statuses, key)
                .page(0, count)
                .list();
    }
}
