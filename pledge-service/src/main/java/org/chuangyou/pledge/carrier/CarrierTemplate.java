package org.chuangyou.pledge.carrier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A carrier to be taken up: one that came with the software, or an organisation's own. */
@Entity
@Table(name = "carrier_template")
class CarrierTemplate {

    @Id
    private String code;

    @Version
    private long version;

    private UUID organizationId;
    private String name;
    private String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CarrierItem> items;

    protected CarrierTemplate() {}

    CarrierTemplate(String code, NewCarrierTemplate said) {
        this.code = code;
        this.organizationId = said.organizationId();
        say(said);
    }

    void say(NewCarrierTemplate said) {
        name = said.name();
        source = said.source();
        items = List.copyOf(said.items());
    }

    CarrierTemplateView view() {
        return new CarrierTemplateView(code, organizationId, name, source, items.size(), items);
    }

    Carrier asCarrier() {
        return new Carrier(name, items);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    /** Whose it is; nobody's when it came with the software. */
    Optional<UUID> owner() {
        return Optional.ofNullable(organizationId);
    }
}
