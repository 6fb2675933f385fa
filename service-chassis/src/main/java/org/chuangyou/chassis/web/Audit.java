package org.chuangyou.chassis.web;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

/** The record of who read personal data and who decided what. Written in the caller's transaction. */
@ApplicationScoped
public class Audit {

    private final DataSource dataSource;
    private final Caller caller;
    private final Clock clock;

    Audit(DataSource dataSource, Caller caller, Clock clock) {
        this.dataSource = dataSource;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Notes an act of the present caller.
     *
     * @param act what was done, as a verb with its object's kind, such as {@code read-roster}
     * @param object the identifier of what it was done to; never the data itself
     */
    public void record(String act, Object object) {
        var sql = "INSERT INTO audit (at, actor, act, object) VALUES (?, ?, ?, ?)";
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            insert.setTimestamp(1, Timestamp.from(clock.instant()));
            insert.setString(2, caller.name());
            insert.setString(3, act);
            insert.setString(4, object.toString());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the audit record could not be written", e);
        }
    }
}
