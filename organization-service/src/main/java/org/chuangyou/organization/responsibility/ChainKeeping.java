package org.chuangyou.organization.responsibility;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Members.Someone;
import org.jboss.resteasy.reactive.RestResponse;

/** Keeps a chain as a whole: the first time it is made, later the version read must be named. */
@ApplicationScoped
class ChainKeeping {

    private final Chains chains;
    private final Members members;
    private final Audit audit;

    ChainKeeping(Chains chains, Members members, Audit audit) {
        this.chains = chains;
        this.members = members;
        this.audit = audit;
    }

    RestResponse<ChainView> put(
            Optional<Chain> known, Chain fresh, List<Link> wanted, List<Layer> layers, URI address, ReadVersion read) {
        if (known.isEmpty()) {
            fresh.replace(wanted);
            chains.persistAndFlush(fresh);
            audit.record("keep-responsibilities", fresh.id());
            return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(wanted, layers))
                    .location(address)
                    .tag(Etag.of(fresh.version()))
                    .build();
        }
        var chain = known.get();
        if (!chain.says(wanted)) {
            read.require(chain.version());
            chain.replace(wanted);
            chains.flush();
            audit.record("keep-responsibilities", chain.id());
        }
        return Etag.ok(view(chain.links(), layers), chain.version());
    }

    /** The version to name is that of the chain itself; without one there is none to name yet. */
    RestResponse<ChainView> answer(Optional<Chain> own, List<Link> above, List<Layer> layers) {
        var links = new ArrayList<>(above);
        own.ifPresent(chain -> links.addAll(chain.links()));
        var view = view(links, layers);
        return own.map(chain -> Etag.ok(view, chain.version())).orElseGet(() -> RestResponse.ok(view));
    }

    private ChainView view(List<Link> links, List<Layer> layers) {
        var ids = links.stream()
                .map(Link::personId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var persons = members.byIds(ids);
        return new ChainView(
                links.stream()
                        .map(link -> link.view(Optional.ofNullable(link.personId())
                                .map(persons::get)
                                .map(Someone::name)
                                .orElse(null)))
                        .toList(),
                Gaps.in(links, layers));
    }
}
