package org.chuangyou.exchange.intake;

import java.util.Collection;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.AsOf;
import org.chuangyou.exchange.ExchangeTables;
import org.chuangyou.exchange.Layout;
import org.chuangyou.exchange.Owners;

/**
 * An import as far as its rows are of some owners, such as a branch and those below it: for who keeps these and not the
 * whole tables. Who that is, and which tables they bring by their own right, is the service's to say.
 */
@ApplicationScoped
public class OwnedImport {

    private final ExchangeTables tables;
    private final WaitedImport waited;
    private final AsOf asOfs;

    OwnedImport(ExchangeTables tables, WaitedImport waited, AsOf asOfs) {
        this.tables = tables;
        this.waited = waited;
        this.asOfs = asOfs;
    }

    /** Takes it in while the caller waits, by the rules of every import; throws with all the faults that are found. */
    public ImportView of(ImportForm form, Owners owners, Collection<String> names, boolean dryRun) {
        var layouts = tables.layouts().stream()
                .filter(layout -> names.contains(layout.name()))
                .toList();
        var uploads = form.uploads(ImportForm.names(layouts));
        return waited.run(
                uploads,
                asOfs.day(form.asOf()),
                dryRun,
                owners,
                layouts.stream().map(Layout::name).toList());
    }
}
