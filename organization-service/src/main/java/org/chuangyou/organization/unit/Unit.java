package org.chuangyou.organization.unit;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import static jakarta.persistence.EnumType.STRING;

/** A school, or the bureau that runs them. Rosters write it: see {@link UnitRows}. */
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
