package org.chuangyou.organization.term;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class Terms implements PanacheRepositoryBase<Term, UUID>, TermSpans {

    Term require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFoundException::new);
    }

    Optional<Term> lasting(UUID organization) {
        return find("organizationId = ?1 and endedOn is null", organization).firstResultOptional();
    }

    List<Term> of(UUID organization) {
        return list("organizationId = ?1 order by electedOn", organization);
    }

    @Override
    public Optional<Span> span(UUID term) {
        return findByIdOptional(term).map(Term::span);
    }

    @Override
    public List<Span> ofAll(Collection<UUID> organizations) {
        return list("organizationId in ?1", organizations).stream()
                .map(Term::span)
                .toList();
    }

    @Override
    public Optional<Span> presentOf(UUID organization) {
        return lasting(organization).map(Term::span);
    }
}
