package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.persistence.Embeddable;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who is judged: an organisation, or a member of it.
 *
 * @param personCode the member's 人员编号; null when the organisation is judged
 */
@Embeddable
@Schema(name = "EvaluationSubject")
record Subject(UUID organizationId, @Schema(nullable = true) String personCode) {}
