package org.chuangyou.organization.responsibility;

import java.util.List;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One link of a chain, under the one above it that has the scope named. */
@Embeddable
class Link {

    @Enumerated(EnumType.STRING)
    private Layer layer;

    private String scope;
    private String under;
    private UUID personId;
    private String holderName;
    private String holderOffice;
    private Integer pupils;
    private UUID[] unitIds;

    protected Link() {}

    Link(NewLink link, String under) {
        this.layer = link.layer();
        this.scope = link.scope();
        this.under = under;
        this.personId = link.personId();
        this.holderName = link.holderName();
        this.holderOffice = link.holderOffice();
        this.pupils = link.pupils();
        this.unitIds = link.units().toArray(UUID[]::new);
    }

    boolean covers(UUID unit) {
        return layer != Layer.DEPUTY_DIRECTOR || List.of(unitIds).contains(unit);
    }

    Layer layer() {
        return layer;
    }

    String scope() {
        return scope;
    }

    String under() {
        return under;
    }

    UUID personId() {
        return personId;
    }

    ChainView.LinkView view(String nameOnRoster) {
        return new ChainView.LinkView(
                layer,
                layer.label(),
                scope,
                under,
                personId,
                personId == null ? holderName : nameOnRoster,
                holderOffice,
                pupils,
                unitIds.length == 0 ? null : List.of(unitIds));
    }

    NewLink given() {
        return new NewLink(layer, scope, under, personId, holderName, holderOffice, pupils, List.of(unitIds));
    }
}
