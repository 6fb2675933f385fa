package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Who holds what today, over the whole county. */
@ApplicationScoped
class HeldPosts {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String HELD = """
            SELECT post.id, post.organization_id, o.code AS organization_code, o.name AS organization_name,
                   post.person_id, person.name AS holder, post.office, post.employment, post.administrative_post,
                   post.secretary_kind, post.assumed_on
            FROM post
            JOIN organization o ON o.id = post.organization_id
            JOIN person ON person.id = post.person_id
            WHERE post.assumed_on <= :today AND (post.relinquished_on IS NULL OR post.relinquished_on > :today)
            """;

    private final Session database;

    HeldPosts(Session database) {
        this.database = database;
    }

    /** Those of one person: one look-up by the person's code. */
    List<HeldPost> of(String personCode, LocalDate today) {
        return database.createNativeQuery(HELD + "AND person.code = :code ORDER BY o.code, post.id", HeldPost.class)
                .setParameter("today", today)
                .setParameter("code", personCode)
                .getResultList();
    }

    /** By code of the organisation; null in a filter asks for all. */
    List<HeldPost> matching(Filter filter, LocalDate today, Key after, int limit) {
        return database.createNativeQuery(HELD + """
                        AND (:office = '' OR post.office = :office)
                        AND (:kind = '' OR post.secretary_kind = :kind)
                        AND (:everywhere OR o.path <@ (SELECT path FROM organization WHERE id = :under))
                        AND (o.code, post.id) > (:code, :id)
                        ORDER BY o.code, post.id LIMIT :limit
                        """, HeldPost.class)
                .setParameter("today", today)
                .setParameter("office", name(filter.office()))
                .setParameter("kind", name(filter.secretaryKind()))
                .setParameter("everywhere", filter.under() == null)
                .setParameter("under", filter.under() == null ? NOBODY : filter.under())
                .setParameter("code", after.code())
                .setParameter("id", after.id())
                .setParameter("limit", limit)
                .getResultList();
    }

    private static String name(Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }

    /** Which posts are wanted. */
    record Filter(Office office, UUID under, SecretaryKind secretaryKind) {}

    /** What a page starts after. */
    record Key(String code, UUID id) {

        static final Key FIRST = new Key("", NOBODY);
    }
}
