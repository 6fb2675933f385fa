package org.chuangyou.evaluation.urn;

import java.sql.Connection;
import java.sql.SQLException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.PersistenceException;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;

/** The one class that reaches the urn's database. Nothing done in it is part of any other transaction. */
@ApplicationScoped
class UrnDatabase {

    /** Of a statement that waited longer for somebody else's than it may; see lock_timeout in the settings. */
    private static final String LOCKED = "55P03";

    /** None where only the roll is at work. */
    private final Instance<AgroalDataSource> urn;

    UrnDatabase(@DataSource("urn") Instance<AgroalDataSource> urn) {
        this.urn = urn;
    }

    /** Each statement for itself. */
    <T> T each(Work<T> work) {
        try (var connection = urn.get().getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw LOCKED.equals(e.getSQLState()) ? BallotProblems.busy() : new PersistenceException("the urn", e);
        }
    }

    /** All statements or none; many rows are read piece by piece here, and only here. */
    <T> T atOnce(Work<T> work) {
        return each(connection -> {
            connection.setAutoCommit(false);
            try {
                var done = work.with(connection);
                connection.commit();
                return done;
            } finally {
                connection.rollback(); // nothing is left to roll back after a commit
                connection.setAutoCommit(true);
            }
        });
    }

    interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
