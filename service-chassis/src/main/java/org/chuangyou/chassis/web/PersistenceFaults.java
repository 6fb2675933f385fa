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
        if (away(fault)) {
            return Refusal.of(Status.SERVICE_UNAVAILABLE, "unavailable")
                    .header("Retry-After", RETRY_AFTER_SECONDS)
                    .asException();
        }
        LOG.error("The database refused what our own checks had passed", fault);
        return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
    }

    private static boolean away(Throwable fault) {
        for (var cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                return state == null || state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
            }
        }
        return false;
    }
}
