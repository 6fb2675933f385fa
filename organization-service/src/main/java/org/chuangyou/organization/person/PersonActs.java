package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;
import org.jboss.resteasy.reactive.RestResponse;

/** What every act on a person has in common: the row is locked, the version named, the paper kept. */
@ApplicationScoped
class PersonActs {

    private final Persons persons;
    private final PersonPapers papers;
    private final Authority authority;
    private final Audit audit;
    private final Days days;

    PersonActs(Persons persons, PersonPapers papers, Authority authority, Audit audit, Days days) {
        this.persons = persons;
        this.papers = papers;
        this.authority = authority;
        this.audit = audit;
        this.days = days;
    }

    /** An act of the branch. */
    Person begin(UUID id, ReadVersion read) {
        var person = persons.lock(id);
        authority.requireManagement(person.organizationId());
        read.require(person.version());
        return person;
    }

    /** An act of an organisation above the branch. */
    Person beginAbove(UUID id, ReadVersion read) {
        var person = persons.lock(id);
        authority.requireOversight(person.organizationId());
        read.require(person.version());
        return person;
    }

    RestResponse<PersonView> done(Person person, String act) {
        persons.flush();
        audit.record(act, person.id());
        return Etag.ok(person.view(), person.version());
    }

    void notAhead(String field, LocalDate day) {
        days.notAhead(field, day);
    }

    /** Keeps the paper behind an act. */
    void file(Person person, String act, LocalDate on, String documentNumber, String remark) {
        papers.file(person.id(), act, on, documentNumber, remark);
    }
}
