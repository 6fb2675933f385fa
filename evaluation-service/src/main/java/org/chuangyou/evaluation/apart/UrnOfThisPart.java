package org.chuangyou.evaluation.apart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.chuangyou.evaluation.urn.Urn;
import org.chuangyou.evaluation.urn.UrnAtHand;

/** Gives the organiser the urn that this process has or knows. */
class UrnOfThisPart {

    @Produces
    @ApplicationScoped
    Urn urn(PartSettings settings, UrnAtHand atHand, UrnElsewhere elsewhere) {
        return settings.part().hasUrn() ? atHand : elsewhere;
    }
}
