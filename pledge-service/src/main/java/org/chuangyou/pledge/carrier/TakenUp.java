package org.chuangyou.pledge.carrier;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Carriers as campaigns take them up: by a template's code, as a copy of what it says now. */
@ApplicationScoped
public class TakenUp {

    private final CarrierTemplates templates;

    TakenUp(CarrierTemplates templates) {
        this.templates = templates;
    }

    /** The templates of these codes in their order; 404 when one is not known. */
    public List<Carrier> of(List<String> codes) {
        return codes.stream()
                .map(templates::require)
                .map(CarrierTemplate::asCarrier)
                .toList();
    }
}
