package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.event.OrganizationEvent;
import org.chuangyou.organization.tree.OrganizationTree;

/** Where persons are taken up, moved on and let go. */
@ApplicationScoped
class PersonRegister implements Membership {

    private final Persons persons;
    private final PastPersons past;
    private final OrganizationTree tree;
    private final List<BranchTie> ties;
    private final PersonPapers papers;
    private final Outbox outbox;

    PersonRegister(
            Persons persons,
            PastPersons past,
            OrganizationTree tree,
            @All List<BranchTie> ties,
            PersonPapers papers,
            Outbox outbox) {
        this.persons = persons;
        this.past = past;
        this.tree = tree;
        this.ties = ties;
        this.papers = papers;
        this.outbox = outbox;
    }

    @Override
    public Enrolled lock(UUID personId) {
        return persons.lock(personId).enrolled();
    }

    @Override
    public Enrolled require(UUID personId) {
        return persons.require(personId).enrolled();
    }

    @Override
    public Enrolled enrol(Newcomer newcomer) {
        requirePlace(newcomer.organizationId(), newcomer.unitId());
        var code = newcomer.code() == null ? freeCode() : newcomer.code();
        if (persons.byCode(code).isPresent()) {
            throw PersonProblems.codeTaken(code);
        }
        var person = Person.enrolled(code, newcomer);
        persons.persist(person);
        announce(person.isMember() ? person.admitted() : null);
        return person.enrolled();
    }

    /** A county's roster may have given one of our codes before. */
    private String freeCode() {
        var code = persons.newCode();
        while (persons.byCode(code).isPresent()) {
            code = persons.newCode();
        }
        return code;
    }

    @Override
    public void takeUpAgain(UUID personId, LocalDate on) {
        persons.require(personId).takeUpAgain(on);
    }

    @Override
    public void advance(UUID personId, Stage stage, LocalDate on) {
        persons.require(personId).advance(stage, on);
    }

    @Override
    public void revert(UUID personId, LocalDate on) {
        persons.require(personId).revert(on);
    }

    @Override
    public void admit(UUID personId, LocalDate resolvedOn) {
        announce(persons.require(personId).admit(resolvedOn));
    }

    @Override
    public void confirm(UUID personId, LocalDate votesFrom, LocalDate since) {
        announce(persons.require(personId).confirm(votesFrom, since));
    }

    @Override
    public void depart(UUID personId, Departure departure, LocalDate on) {
        announce(persons.require(personId).depart(departure, on));
        ties.forEach(tie -> tie.leave(personId, null, on));
    }

    @Override
    public void move(UUID personId, UUID organization, UUID unit, LocalDate on) {
        requirePlace(organization, unit);
        announce(persons.require(personId).move(organization, unit, on));
        ties.forEach(tie -> tie.leave(personId, organization, on));
    }

    @Override
    public boolean hasVote(UUID personId, UUID organization, LocalDate on) {
        return past.hasVote(personId, organization, on);
    }

    @Override
    public void file(UUID personId, String act, LocalDate on, String documentNumber, String remark) {
        papers.file(personId, act, on, documentNumber, remark);
    }

    @Override
    public void requirePlace(UUID organization, UUID unit) {
        if (tree.find(organization).filter(place -> place.kind().isBranch()).isEmpty()) {
            throw Refusal.conflict("not-a-branch")
                    .with("organizationId", organization)
                    .asException();
        }
        if (!persons.hasUnit(unit)) {
            throw Refusal.conflict("unknown-unit").with("unitId", unit).asException();
        }
    }

    private void announce(OrganizationEvent event) {
        if (event != null) {
            outbox.add(event);
        }
    }
}
