package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is judged: an organisation, a member of it, or a teacher where it works.
 *
 * @param personCode the member's 人员编号; null when somebody or something else is judged
 * @param teacher the name of a teacher who is no Party member; null else
 */
@Embeddable
@Schema(name = "EvaluationSubject")
record Subject(
        UUID organizationId,
        @Schema(nullable = true) String personCode,
        @Schema(nullable = true) String teacher) {

    static Subject organization(UUID id) {
        return new Subject(id, null, null);
    }

    boolean isOrganization() {
        return personCode == null && teacher == null;
    }
}
