package org.chuangyou.pledge.certificate;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.sql.Scalar;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.matter.Confidential;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.MatterProblems;
import org.chuangyou.pledge.search.Search;
import org.hibernate.Session;

/**
 * Who may read which certificate. One between organisations is there for all inside; what is signed with a member is
 * theirs, of those who lead the issuer or what stands for it, and of those who hold a post above: colleagues have no part in it.
 */
@ApplicationScoped
class CertificateReaders implements Confidential {

    private static final String READABLE = """
            (person_code = :reader
             OR issuer_id IN (SELECT stands_for(p.organization_id, :day) FROM posts_on(:day) p
                              WHERE p.person_code = :reader AND leads(:reader, p.organization_id, :day))
             OR organization_id IN (SELECT inside(:reader, :day))
                AND (person_code IS NULL
                     OR (SELECT o.parent_id FROM organization o WHERE o.id = certificate.organization_id)
                        IN (SELECT overseen(:reader, :day))))""";

    private final Certificates certificates;
    private final Session database;
    private final Caller caller;
    private final Desk desk;

    CertificateReaders(Certificates certificates, Session database, Caller caller, Desk desk) {
        this.certificates = certificates;
        this.database = database;
        this.caller = caller;
        this.desk = desk;
    }

    /** Only what the caller may read. */
    Search<Certificate> readable(Search<Certificate> search) {
        return search.and(READABLE, "reader", caller.requirePersonCode()).with("day", desk.today());
    }

    /** The certificate, to those who may read it; there is none for others. */
    Certificate require(Certificate certificate) {
        if (!mayRead(certificate.id())) {
            throw MatterProblems.notFound();
        }
        return certificate;
    }

    @Override
    public Optional<Boolean> isReadable(UUID matterId) {
        return certificates.findByIdOptional(matterId).map(found -> mayRead(matterId));
    }

    private boolean mayRead(UUID id) {
        var asked = "SELECT EXISTS (SELECT FROM certificate WHERE id = :id AND " + READABLE + ")";
        return Scalar.query(database, asked, Boolean.class)
                .setParameter("id", id)
                .setParameter("reader", caller.requirePersonCode())
                .setParameter("day", desk.today())
                .getSingleResult();
    }
}
