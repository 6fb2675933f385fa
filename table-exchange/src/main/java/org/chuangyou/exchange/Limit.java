package org.chuangyou.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import jakarta.transaction.TransactionScoped;

/** Whether the present import may bring everything, or some tables only and in them the rows of some owners. */
@TransactionScoped
public class Limit {

    private Owners owners;
    private Set<String> tables;

    public void to(Owners some, Collection<String> names) {
        owners = some;
        tables = Set.copyOf(names);
    }

    /** A rule of the domain may leave to others what such an import tells of them. */
    public boolean isSet() {
        return owners != null;
    }

    public List<Layout> of(List<Layout> layouts) {
        return layouts.stream()
                .filter(layout -> !isSet() || tables.contains(layout.name()))
                .toList();
    }

    Owners owners() {
        return owners;
    }
}
