package org.chuangyou.organization.responsibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.person.Members;

/** How links hang together. */
@ApplicationScoped
class LinkRules {

    private final Members members;

    LinkRules(Members members) {
        this.members = members;
    }

    /** The links with the ones above them found; refuses what does not hang together. */
    List<Link> require(List<NewLink> wanted, boolean ofUnit) {
        wanted.forEach(link -> requireComplete(link, ofUnit));
        requireOneTop(wanted, ofUnit);
        requireApart(wanted);
        requirePersons(wanted);
        var links = new ArrayList<Link>();
        for (var layer : Layer.of(ofUnit)) {
            wanted.stream()
                    .filter(link -> link.layer() == layer)
                    .forEach(link -> links.add(new Link(link, above(link, wanted))));
        }
        return links;
    }

    private static void requireComplete(NewLink link, boolean ofUnit) {
        if (link.layer().isOfUnit() != ofUnit) {
            throw about("layer-not-here", link).with("layers", Layer.of(ofUnit)).asException();
        }
        if (!link.namesOneHolder()) {
            throw about("link-holder", link).asException();
        }
        if ((link.pupils() != null) != (link.layer() == Layer.TEACHER)) {
            throw about("link-pupils", link).asException();
        }
        if (link.layer() != Layer.DEPUTY_DIRECTOR && !link.units().isEmpty()) {
            throw about("link-units", link).asException();
        }
    }

    private static void requireOneTop(List<NewLink> wanted, boolean ofUnit) {
        var tops = wanted.stream().filter(link -> link.layer().isTop()).count();
        if (tops > 1 || tops == 0 && !wanted.isEmpty()) {
            throw Refusal.conflict("chain-one-top")
                    .with("layer", Layer.of(ofUnit).get(0))
                    .with("found", tops)
                    .asException();
        }
    }

    /** Several teachers share a class; everything above has one who answers for it. */
    private static void requireApart(List<NewLink> wanted) {
        var scopes = new HashSet<String>();
        var units = new HashSet<UUID>();
        for (var link : wanted) {
            if (link.layer() != Layer.TEACHER && !scopes.add(link.layer() + link.scope())
                    || !link.units().stream().allMatch(units::add)) {
                throw about("link-scope-twice", link).asException();
            }
        }
    }

    private void requirePersons(List<NewLink> wanted) {
        var ids = wanted.stream()
                .map(NewLink::personId)
                .filter(id -> id != null)
                .distinct()
                .toList();
        var known = members.byIds(ids).keySet();
        ids.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw Refusal.invalid("no-such-person").with("personId", id).asException();
        });
    }

    private static String above(NewLink link, List<NewLink> wanted) {
        if (link.layer().isTop()) {
            return null;
        }
        var scopes = wanted.stream()
                .filter(other -> other.layer() == link.layer().above())
                .map(NewLink::scope)
                .toList();
        if (link.under() == null && scopes.size() == 1) {
            return scopes.get(0);
        }
        if (!scopes.contains(link.under())) {
            throw about("link-under-unknown", link)
                    .with("above", link.layer().above())
                    .with("scopes", scopes)
                    .asException();
        }
        return link.under();
    }

    private static Refusal about(String code, NewLink link) {
        return Refusal.conflict(code).with("layer", link.layer()).with("scope", link.scope());
    }
}
