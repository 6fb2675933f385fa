package org.chuangyou.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.arc.All;

/** All tables of the service, those first to which others refer. */
@ApplicationScoped
public class ExchangeTables {

    private final List<ExchangeTable> tables;
    private final List<BorrowedCodes> borrowed;

    ExchangeTables(@All List<ExchangeTable> tables, @All List<BorrowedCodes> borrowed) {
        this.borrowed = borrowed;
        this.tables = tables.stream()
                .sorted(Comparator.comparingInt(table -> table.layout().order()))
                .toList();
    }

    public List<ExchangeTable> all() {
        return tables;
    }

    public List<Layout> layouts() {
        return tables.stream().map(ExchangeTable::layout).toList();
    }

    /** The table of this name; 404 when there is none. */
    public ExchangeTable require(String name) {
        return tables.stream()
                .filter(table -> table.layout().name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The codes of this name that another service keeps, if they are such. */
    public Optional<BorrowedCodes> borrowed(String name) {
        return borrowed.stream().filter(codes -> codes.name().equals(name)).findFirst();
    }

    /** The SQL that gives code and id of those whose code is in the array {@code ?}, wherever they are kept. */
    String codesOf(String name) {
        return borrowed(name)
                .map(BorrowedCodes::codes)
                .orElseGet(() -> Objects.requireNonNull(require(name).codes(), name));
    }
}
