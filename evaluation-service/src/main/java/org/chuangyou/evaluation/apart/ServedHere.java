package org.chuangyou.evaluation.apart;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.evaluation.urn.Urn;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Each part answers for its own: what is in the urn's package is the urn's, everything else the roll's. */
class ServedHere {

    private static final String BETWEEN_THE_PARTS = "/urn/";

    private final Part part;

    ServedHere(PartSettings settings) {
        this.part = settings.part();
    }

    @ServerRequestFilter
    void requireOurs(ResourceInfo resource) {
        if (!serves(resource.getResourceClass())) {
            throw Refusal.notFound("served-elsewhere").asException();
        }
    }

    private boolean serves(Class<?> resource) {
        if (resource.getAnnotation(Path.class).value().startsWith(BETWEEN_THE_PARTS)) {
            return part == Part.URN;
        }
        return resource.getPackage().equals(Urn.class.getPackage()) ? part.hasUrn() : part.hasRoll();
    }
}
