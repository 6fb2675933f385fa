package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.event.UnitCorrected;
import org.chuangyou.organization.event.UnitRegistered;

import static jakarta.persistence.EnumType.STRING;

/** A school, or the bureau that runs them. */
@Entity
class Unit {

    @Id
    private UUID id;

    @Version
    private long version;

    private String code;
    private String name;

    @Enumerated(STRING)
    private UnitKind kind;

    private String township;

    @Enumerated(STRING)
    private Residence residence;

    private LocalDate registeredOn;

    protected Unit() {}

    Unit(UnitEntry entry, LocalDate registeredOn) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.code = entry.code();
        this.registeredOn = registeredOn;
        describe(entry);
    }

    boolean saysOtherwise(UnitEntry entry) {
        return !entry.equals(new UnitEntry(code, name, kind, township, residence));
    }

    UnitCorrected correct(UnitEntry entry) {
        describe(entry);
        return new UnitCorrected(id, code, name, kind.name(), township, residence.name(), registeredOn);
    }

    UnitRegistered registered() {
        return new UnitRegistered(id, code, name, kind.name(), township, residence.name(), registeredOn);
    }

    private void describe(UnitEntry entry) {
        name = entry.name();
        kind = entry.kind();
        township = entry.township();
        residence = entry.residence();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    UnitView view(UnitFigures figures) {
        return new UnitView(id, code, name, kind, township, residence, registeredOn, figures);
    }

    long version() {
        return version;
    }
}
