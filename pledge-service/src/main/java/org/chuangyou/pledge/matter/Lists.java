package org.chuangyou.pledge.matter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.pledge.organization.Organizations;
import org.chuangyou.pledge.search.Search;
import org.hibernate.Session;

/** Pages of matters, with the names of their organisations. */
@ApplicationScoped
public class Lists {

    private final Session database;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final Clock clock;

    Lists(Session database, Organizations organizations, Audit audit, Caller caller, Clock clock) {
        this.database = database;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the caller may see of what is searched for; persons stand in it, so reading it leaves its trace. */
    public <M extends Matter, V> Page<V> visible(Search<M> search, PageRequest page, BiFunction<M, String, V> view) {
        audit.record("list-" + search.table(), "visible");
        return all(search.visibleTo(caller.requirePersonCode(), LocalDate.now(clock)), page, view);
    }

    /** All that is searched for: the search itself says what everybody may see. */
    public <M extends Matter, V> Page<V> all(Search<M> search, PageRequest page, BiFunction<M, String, V> view) {
        return atOnce(search, page, found -> view);
    }

    /** As {@link #all}, where what is shown of each needs something that is read for the whole page at once. */
    public <M extends Matter, V> Page<V> atOnce(
            Search<M> search, PageRequest page, Function<List<M>, BiFunction<M, String, V>> views) {
        var found = search.before(page.before()).first(page.limit + 1, database);
        var names =
                organizations.namesOf(found.stream().map(Matter::organizationId).collect(Collectors.toSet()));
        var view = views.apply(found);
        return Page.of(
                found,
                page,
                matter -> List.of(matter.id()),
                matter -> view.apply(matter, names.get(matter.organizationId())));
    }
}
