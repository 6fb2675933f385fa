package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Generated;

/** One selection of reserve cadres: whose, for which year and level, by which document. */
@Entity
class CadreRound {

    @Id
    private UUID id;

    @Version
    private long version;

    /** By which files refer to it; the database makes it where the office gave none. */
    @Generated
    private String code;

    private UUID organizationId;
    private int year;
    private String level;
    private String title;
    private String documentNumber;
    private LocalDate documentDate;
    private LocalDate openedOn;
    private LocalDate closedOn;

    protected CadreRound() {}

    CadreRound(NewCadreRound wanted, LocalDate today) {
        id = UuidCreator.getTimeOrderedEpoch();
        organizationId = wanted.organizationId();
        year = wanted.year();
        level = wanted.level();
        title = wanted.title();
        documentNumber = wanted.documentNumber();
        documentDate = wanted.documentDate();
        openedOn = today;
    }

    /** Ends the round; nobody may be on the way still. */
    void close(long onTheWay, LocalDate today) {
        requireOpen();
        if (onTheWay > 0) {
            throw CadreProblems.roundUnfinished(title, onTheWay);
        }
        closedOn = today;
    }

    void requireOpen() {
        if (closedOn != null) {
            throw CadreProblems.roundClosed(title, closedOn);
        }
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    long version() {
        return version;
    }

    CadreRoundView view() {
        return new CadreRoundView(
                id, code, organizationId, year, level, title, documentNumber, documentDate, openedOn, closedOn);
    }
}
