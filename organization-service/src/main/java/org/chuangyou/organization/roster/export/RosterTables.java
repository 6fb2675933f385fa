package org.chuangyou.organization.roster.export;

import java.util.Comparator;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.arc.All;
import org.chuangyou.organization.roster.RosterTable;

/** All tables of the roster, those first to which others refer. */
@ApplicationScoped
class RosterTables {

    private final List<RosterTable> tables;

    RosterTables(@All List<RosterTable> tables) {
        this.tables = tables.stream()
                .sorted(Comparator.comparingInt(table -> table.layout().order()))
                .toList();
    }

    List<RosterTable> all() {
        return tables;
    }

    RosterTable require(String name) {
        return tables.stream()
                .filter(table -> table.layout().name().equals(name))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
