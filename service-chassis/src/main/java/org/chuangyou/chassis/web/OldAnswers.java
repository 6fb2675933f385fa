package org.chuangyou.chassis.web;

import java.sql.SQLException;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

/** Forgets answers kept for retries after a week: nobody retries so late, and they may hold what people wrote. */
@ApplicationScoped
class OldAnswers {

    private final DataSource dataSource;

    OldAnswers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Scheduled(every = "6h", delayed = "10m")
    void forget() throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.createStatement()) {
            delete.executeUpdate("DELETE FROM idempotency WHERE created_at < now() - interval '7 days'");
        }
    }
}
