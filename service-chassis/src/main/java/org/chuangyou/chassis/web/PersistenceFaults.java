package org.chuangyou.chassis.web;

import java.sql.SQLException;
import jakarta.annotation.Priority;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/** What the database refuses, as an answer that tells the caller what to do. */
@Provider
@Priority(Priorities.USER - 100)
public class PersistenceFaults extends ExceptionMapperBase<PersistenceException> {

    private static final Logger LOG = Logger.getLogger(PersistenceFaults.class);
    private static final int RETRY_AFTER_SECONDS = 5;

    @Override
    protected HttpProblem toProblem(PersistenceException fault) {
        if (fault instanceof OptimisticLockException) {
            return Etag.stale();
        }
        if (fault instanceof ConstraintViolationException violated
                && violated.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE) {
            return Refusal.conflict("already-exists").asException();
        }
        var state = stateOf(fault);
        if (state.startsWith("22")) {
            // A NUL in a text, a day in the year 999999: our own checks let it pass, the database knows better.
            return Refusal.invalid("unstorable-value").asException();
        }
        if (state.matches("|(08|40|53|57).*")) {
            // Away, or of two transactions that stood in each other's way (class 40) the one that gave way.
            return Refusal.of(Status.SERVICE_UNAVAILABLE, "unavailable")
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .asException();
        }
        // The exception itself comes after this, in the log of problems.
        LOG.errorf("The database refused what our own checks had passed: SQL state %s", state);
        return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    /** The state of the first SQL fault; empty when the pool gave no connection, "none" where SQL has no part in it. */
    private static String stateOf(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState() == null ? "" : sql.getSQLState();
            }
        }
        return "none";
    }
}
