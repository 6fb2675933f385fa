package org.chuangyou.evaluation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a 测评表: what is asked, of whom, from where, and the scale of answers. */
public record TemplateView(
        @Schema(examples = "FIVE_GOODS") String code,
        @Schema(examples = "1") int version,
        @Schema(examples = "“五个好”先进基层党组织测评表") String title,
        SubjectKind subjectKind,
        @Schema(description = "空为通用") OrganizationKind organizationKind,
        Scope scope,
        @Schema(description = "自有的测评表属于哪一组织") UUID organizationId,
        String source,
        List<Indicator> indicators,
        @Schema(examples = "SATISFACTION") String scale,
        List<Grade> grades,
        @Schema(description = "停用之日；停用后仍可查看") LocalDate retiredOn) {}
