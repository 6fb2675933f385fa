package org.chuangyou.exchange.export;

import java.time.LocalDate;
import java.util.Collection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.chuangyou.exchange.AsOf;
import org.chuangyou.exchange.ExchangeTables;
import org.chuangyou.exchange.ExportSql;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * A table as far as its rows are of some owners, such as a branch and those below it: for who keeps these and not the
 * whole table. Who that is, and that it leaves an audit record, is the service's to see to.
 */
@ApplicationScoped
public class OwnedExport {

    private final ExchangeTables tables;
    private final TableExport export;
    private final AsOf asOfs;

    OwnedExport(ExchangeTables tables, TableExport export, AsOf asOfs) {
        this.tables = tables;
        this.export = export;
        this.asOfs = asOfs;
    }

    /**
     * 404 for no table, or one whose rows are nobody's.
     *
     * @param owners what the columns call them, such as {@code organizations}
     * @param codes theirs
     */
    public RestResponse<Download> of(
            String name, Format format, LocalDate asOf, String owners, Collection<String> codes) {
        var table = tables.require(name);
        var sql = new ExportSql(table).ownedBy(owners, tables.all()).orElseThrow(NotFoundException::new);
        var day = asOfs.day(asOf);
        var parameters = sql.days(day, (Object) codes.toArray(String[]::new));
        return Download.of(
                name + "-" + day + "." + format,
                format.mediaType(),
                out -> export.write(table.layout(), format, out, sql.all(), parameters));
    }
}
