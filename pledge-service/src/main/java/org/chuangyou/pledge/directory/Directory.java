package org.chuangyou.pledge.directory;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** The organisations in our copy of the tree of which something is public: nobody looks in vain for what they find here. */
@ApplicationScoped
class Directory {

    private static final String FOUND = """
            SELECT o.id, o.name, u.name FROM public_organization o LEFT JOIN organization u ON u.id = o.parent_id
            WHERE position(lower(:part) IN lower(o.name)) > 0 AND (o.name, o.id) > (:name, :id)
            ORDER BY o.name, o.id LIMIT :count""";

    private final Session database;

    Directory(Session database) {
        this.database = database;
    }

    /** Those in whose name this stands, by name, from the one after this place. */
    List<ListedOrganization> named(String part, Place after, int count) {
        return database.createNativeQuery(FOUND, Tuple.class)
                .setParameter("part", part)
                .setParameter("name", after.name())
                .setParameter("id", after.id())
                .setParameter("count", count)
                .getResultStream()
                .map(row -> new ListedOrganization(
                        row.get(0, UUID.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** A place in the list. */
    record Place(String name, UUID id) {

        static final Place FIRST = new Place("", new UUID(0, 0));
    }
}
