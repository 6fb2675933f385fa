package org.chuangyou.exchange;

import java.util.Comparator;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.arc.All;

/** All tables of the service, those first to which others refer. */
@ApplicationScoped
public class ExchangeTables {

    private final List<ExchangeTable> tables;

    ExchangeTables(@All List<ExchangeTable> tables) {
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
}
