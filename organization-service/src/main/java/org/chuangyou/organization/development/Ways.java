package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.organization.person.Membership.Enrolled;
import org.chuangyou.organization.person.Stage;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;

/** The ways into the Party, one open one a person. */
@ApplicationScoped
class Ways implements PanacheRepositoryBase<Development, UUID> {

    private final Rules rules;

    Ways(Rules rules) {
        this.rules = rules;
    }

    Optional<Development> openOf(UUID person) {
        return find("personId = ?1 and endedOn is null", person).firstResultOptional();
    }

    /** The way to read: the open one, else the last one, else the probation that a member came to us with. */
    Development readable(Enrolled person) {
        return openOf(person.id())
                .filter(way -> !isOvertaken(way, person))
                .or(() -> cameOnProbation(person))
                .or(() -> find("personId = ?1 order by id desc", person.id()).firstResultOptional())
                .orElseThrow(DevelopmentProblems::none);
    }

    /**
     * The way to go on with. A roster may know a person as a member while the way recorded here lags behind: then that
     * one ends, and the probation begins.
     */
    Development toGoOn(Enrolled person, LocalDate today) {
        var open = openOf(person.id());
        if (open.isPresent() && !isOvertaken(open.get(), person)) {
            return open.get();
        }
        open.ifPresent(way -> way.overtake(today));
        flush();
        var probation = cameOnProbation(person).orElseThrow(DevelopmentProblems::none);
        persist(probation);
        return probation;
    }

    /** Whether the person has left the county, or is known to be further than this way has come. */
    static boolean isOvertaken(Development way, Enrolled person) {
        return person.departed() || person.isMember() && way.isBeforeProbation() || person.stage() == Stage.FULL;
    }

    private Optional<Development> cameOnProbation(Enrolled person) {
        return person.isMember() && person.stage() == Stage.PROBATIONARY
                ? Optional.of(
                        Development.onProbation(person.id(), person.admittedOn(), rules.number(Rule.PROBATION_MONTHS)))
                : Optional.empty();
    }
}
