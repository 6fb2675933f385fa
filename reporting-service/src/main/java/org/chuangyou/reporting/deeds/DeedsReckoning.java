package org.chuangyou.reporting.deeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.quantity.Qualifier;
import org.chuangyou.quantity.Tally;
import org.chuangyou.reporting.organization.Tree;
import org.chuangyou.reporting.sql.Sql;

/** Reckons what was done for people; the API and documents take it from here. */
@ApplicationScoped
public class DeedsReckoning {

    private final Sql sql;

    DeedsReckoning(Sql sql) {
        this.sql = sql;
    }

    public Deeds of(Tree.Named organization, LocalDate from, LocalDate to) {
        var sums = Stream.concat(
                        Questions.COUNTS.stream().flatMap(question -> counts(question, organization, from, to)),
                        quantities(organization, from, to))
                .toList();
        return new Deeds(organization, from, to, Sum.sections(sums, to));
    }

    private Stream<Sum> counts(String question, Tree.Named organization, LocalDate from, LocalDate to) {
        return ask(question, DeedsReckoning::counted, organization, from, to).flatMap(List::stream);
    }

    /** Each column but the first is an item's. */
    private static List<Sum> counted(ResultSet row) throws SQLException {
        var columns = row.getMetaData();
        var sums = new ArrayList<Sum>();
        for (var i = 2; i <= columns.getColumnCount(); i++) {
            var item = Item.valueOf(columns.getColumnLabel(i).toUpperCase(Locale.ROOT));
            sums.add(
                    new Sum(item, row.getString("what"), Tally.of(row.getBigDecimal(i), item.unit(), Qualifier.EXACT)));
        }
        return sums;
    }

    private Stream<Sum> quantities(Tree.Named organization, LocalDate from, LocalDate to) {
        return Sum.added(ask(
                Questions.QUANTITIES,
                row -> new Sum(Item.valueOf(row.getString("item")), row.getString("what"), quantity(row)),
                organization,
                from,
                to));
    }

    private static Tally quantity(ResultSet row) throws SQLException {
        return Tally.of(
                row.getBigDecimal("number"), row.getString("unit"), Qualifier.valueOf(row.getString("qualifier")));
    }

    private <T> Stream<T> ask(String question, Sql.Row<T> row, Tree.Named organization, LocalDate from, LocalDate to) {
        return sql.list(Questions.GIVEN + question, row, organization.id(), from, to).stream();
    }
}
