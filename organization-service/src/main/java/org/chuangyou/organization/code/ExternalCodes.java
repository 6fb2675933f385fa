package org.chuangyou.organization.code;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.organization.code.ExternalCode.Subject;

@ApplicationScoped
class ExternalCodes implements PanacheRepositoryBase<ExternalCode, UUID> {

    /** Beyond any day that is recorded; stands for "still valid" where days are compared. */
    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    List<ExternalCode> of(Subject subject) {
        return list("subjectKind = ?1 and subjectId = ?2 order by scheme, validFrom", subject.kind(), subject.id());
    }

    /** The code that the subject has by this scheme now, or had last. */
    ExternalCode newest(Subject subject, Scheme scheme) {
        return find("subjectId = ?1 and scheme = ?2 order by validFrom desc", subject.id(), scheme)
                .firstResult();
    }

    /** Who bore the code on a day. */
    List<ExternalCode> bearers(Scheme scheme, String value, LocalDate on, UUID after, int limit) {
        return find(
                        "scheme = ?1 and value = ?2 and validFrom <= ?3 and (validTo is null or validTo > ?3)"
                                + " and id > ?4 order by id",
                        scheme,
                        value,
                        on,
                        after)
                .page(0, limit)
                .list();
    }

    /**
     * Records the code. The same again changes nothing; the same first day mends in place; a later one ends what held
     * before. 409 when the day lies before that, or when somebody else bears the code.
     */
    ExternalCode put(Subject subject, Scheme scheme, String value, NewExternalCode wanted) {
        oneAtATime();
        var former = newest(subject, scheme);
        if (former != null && wanted.validFrom().isBefore(former.validFrom())) {
            throw ExternalCodeProblems.overlaps(former, wanted.validFrom());
        }
        if (scheme.namesOne()) {
            requireFree(subject, scheme, value, wanted);
        }
        if (former != null && wanted.validFrom().equals(former.validFrom())) {
            former.mend(value, wanted.validTo());
            flush();
            return former;
        }
        if (former != null) {
            former.giveWayOn(wanted.validFrom());
            flush();
        }
        var code = new ExternalCode(subject, scheme, value, wanted);
        persistAndFlush(code);
        return code;
    }

    private void requireFree(Subject subject, Scheme scheme, String value, NewExternalCode wanted) {
        find(
                        "scheme = ?1 and value = ?2 and subjectId <> ?3 and validFrom < ?5"
                                + " and (validTo is null or validTo > ?4) order by validFrom",
                        scheme,
                        value,
                        subject.id(),
                        wanted.validFrom(),
                        wanted.validTo() == null ? EVER : wanted.validTo())
                .firstResultOptional()
                .ifPresent(known -> {
                    throw ExternalCodeProblems.taken(known);
                });
    }

    /** Two codes at once would each be checked against a state that the other is changing; they are rare. */
    private void oneAtATime() {
        getEntityManager()
                .createNativeQuery("SELECT pg_advisory_xact_lock(hashtext('external-code'))", Tuple.class)
                .getSingleResult();
    }
}
