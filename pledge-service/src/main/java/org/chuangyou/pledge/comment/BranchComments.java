package org.chuangyou.pledge.comment;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.chuangyou.pledge.deadline.Deadlines;
import org.hibernate.Session;

/** The comments on all pledges of an organisation and those below it. */
@ApplicationScoped
class BranchComments {

    private static final String FOUND = """
            SELECT k.* FROM comment k JOIN pledge p ON p.id = k.pledge_id
            WHERE p.organization_id IN (SELECT organization_subtree(:organization)) AND k.id < :before
              AND (k.status IN (:shown) OR NOT is_party_to(:me, p.id, :today))""";
    private static final String LATE =
            "EXISTS (SELECT FROM waiting_comment w WHERE w.comment_id = k.id AND w.due_on < :today)";

    private final Session database;
    private final Deadlines deadlines;

    BranchComments(Session database, Deadlines deadlines) {
        this.database = database;
        this.deadlines = deadlines;
    }

    /** Newest first; on a pledge in which the reader has a part no more than is shown. */
    List<Comment> before(UUID organizationId, CommentFilter filter, Reader reader, UUID key, int count) {
        var values = new HashMap<String, Object>(Map.of("organization", organizationId, "before", key, "count", count));
        values.put("me", reader.personCode());
        values.put("today", reader.today());
        values.put("shown", Comments.SHOWN.stream().map(Enum::name).toList());
        var sql = new StringBuilder(FOUND);
        if (filter.status != null) {
            sql.append(" AND k.status = :status");
            values.put("status", filter.status.name());
        }
        if (filter.overdue != null) {
            sql.append(filter.overdue.equals("true") ? " AND " : " AND NOT ").append(LATE);
        }
        var query = database.createNativeQuery(sql + " ORDER BY k.id DESC LIMIT :count", Comment.class);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** How each of these is shown, with its pledge and its time limit. */
    Function<Comment, BranchComment> views(List<Comment> found, Reader reader) {
        var limits = deadlines.ofEach();
        var pledges = pledgesOf(found, reader);
        return comment -> {
            var pledge = pledges.get(comment.id());
            var organization = pledge.get(1, UUID.class);
            var view = comment.view(limits.apply(organization));
            return new BranchComment(
                    organization,
                    pledge.get(2, String.class),
                    pledge.get(3, String.class),
                    pledge.get(4, Boolean.class) ? view.asShown() : view);
        };
    }

    private Map<UUID, Tuple> pledgesOf(List<Comment> found, Reader reader) {
        if (found.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("""
                        SELECT k.id, p.organization_id, o.name, p.pledger, is_party_to(:me, p.id, :today)
                        FROM comment k JOIN pledge p ON p.id = k.pledge_id LEFT JOIN organization o ON o.id = p.organization_id
                        WHERE k.id IN (:ids)""", Tuple.class)
                .setParameterList("ids", found.stream().map(Comment::id).toList())
                .setParameter("me", reader.personCode())
                .setParameter("today", reader.today())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row));
    }

    /** Who reads the list, and when. */
    record Reader(String personCode, LocalDate today) {}
}
