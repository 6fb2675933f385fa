package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import static jakarta.persistence.EnumType.STRING;

/** An objection (异议) raised during public notice, and what became of it. */
@Embeddable
record Objection(
        LocalDate raisedOn,
        String content,
        @Enumerated(STRING) @Schema(nullable = true) ObjectionOutcome outcome,
        @Schema(nullable = true) String resolution,
        @Schema(nullable = true) LocalDate resolvedOn) {

    static Objection raised(NewObjection objection) {
        return new Objection(objection.raisedOn(), objection.content(), null, null, null);
    }

    Objection resolved(NewResolution decision) {
        return new Objection(raisedOn, content, decision.outcome(), decision.resolution(), decision.resolvedOn());
    }

    boolean isOpen() {
        return outcome == null;
    }

    boolean isUpheld() {
        return outcome == ObjectionOutcome.UPHELD;
    }
}
