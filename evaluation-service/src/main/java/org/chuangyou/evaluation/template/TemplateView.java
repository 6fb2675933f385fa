package org.chuangyou.evaluation.template;

import java.util.List;

import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Indicator;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a 测评表: what is asked, and the scale of answers. */
public record TemplateView(
        @Schema(examples = "FIVE_GOODS") String code,
        @Schema(examples = "1") int version,
        @Schema(examples = "“五个好”先进基层党组织测评表") String title,
        SubjectKind subjectKind,
        List<Indicator> indicators,
        List<Grade> grades) {}
