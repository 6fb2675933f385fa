package org.chuangyou.evaluation.urn;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;

import io.agroal.api.AgroalDataSource;
import org.chuangyou.evaluation.poll.Octets;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Both databases of the service, searched as somebody would who holds them. */
@ApplicationScoped
class Databases {

    private final DataSource own;
    private final AgroalDataSource urn;

    Databases(DataSource own, @io.quarkus.agroal.DataSource("urn") AgroalDataSource urn) {
        this.own = own;
        this.urn = urn;
    }

    long ballots(UUID poll) {
        var hash =
                java.util.HexFormat.of().formatHex(Octets.sha256(poll.toString().getBytes(UTF_8)));
        return Long.parseLong(texts(urn, "SELECT count(*) FROM ballot WHERE poll = decode('" + hash + "', 'hex')")
                .get(0));
    }

    List<String> inUrn(String sql) {
        return texts(urn, sql);
    }

    void changeUrn(String... statements) {
        try (var connection = urn.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody has read from a table of the urn, and goes on looking. */
    void whileSomebodyReads(String table, Runnable act) {
        try (var connection = urn.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT 1 FROM " + table + " LIMIT 1");
            act.run();
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables of either database that have a row with this word in any column. */
    List<String> tablesHolding(String word) {
        var found = new ArrayList<String>();
        for (var database : List.of(own, (DataSource) urn)) {
            for (var table : texts(database, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                var hits = texts(database, "SELECT 1 FROM \"%s\" t WHERE t::text LIKE '%%%s%%'".formatted(table, word));
                if (!hits.isEmpty()) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static List<String> texts(DataSource database, String sql) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
