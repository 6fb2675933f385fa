package org.chuangyou.chassis.sql;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Native queries whose answer has one column.
 *
 * <p>{@code createNativeQuery(sql, UUID.class)} would do, but up to Hibernate 7.3 the keys of such queries are never
 * equal in its plan cache, though their hashes are. Each execution adds an entry and searches all those before it:
 * after some thousand requests that took most of the processor (measured: 3.6 ms of a request's 6.5).
 */
public final class Scalar {

    private Scalar() {}

    /** The query, whose rows are the values of its only column. */
    public static <T> NativeQuery<T> query(EntityManager database, String sql, Class<T> type) {
        return database.unwrap(Session.class)
                .createNativeQuery(sql, Tuple.class)
                .setTupleTransformer((row, names) -> type.cast(row[0]));
    }
}
