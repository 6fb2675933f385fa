package org.chuangyou.evaluation.threshold;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.evaluation.satisfaction.Share;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether a satisfaction reaches its threshold, with the numbers.
 *
 * @param met null where there is no valid rating, or where the result is withheld
 */
@Schema(description = "对照门槛的结论；按未四舍五入的数判断。没有有效票或结果不予显示时，met 为空")
record Verdict(
        String subject,
        UUID organizationId,
        @Schema(examples = "MASS_SATISFACTION") String threshold,
        @Schema(examples = "TOP2") String definition,
        Comparison comparison,
        BigDecimal required,
        Long numerator,
        Long denominator,
        Double percent,
        Boolean met,

        @Schema(examples = "群众满意度（口径 TOP2）：算满意的 185、有效的 200，92.5%，应不低于 90.0%：达到。")
        String words) {

    static Verdict of(String subject, UUID organizationId, ThresholdView threshold, Share share, Messages messages) {
        var met = share.isEmpty()
                ? null
                : Boolean.valueOf(threshold.comparison().reached(share.against(threshold.percent())));
        var words = new HashMap<String, Object>();
        words.put("label", threshold.label());
        words.put("definition", threshold.definition());
        words.put("numerator", share.numerator());
        words.put("denominator", share.denominator());
        words.put("percent", share.percent());
        words.put("comparison", threshold.comparison());
        words.put("required", threshold.percent());
        return new Verdict(
                subject,
                organizationId,
                threshold.code(),
                threshold.definition(),
                threshold.comparison(),
                threshold.percent(),
                share.numerator(),
                share.denominator(),
                share.percent(),
                met,
                messages.text(met == null ? "verdict.empty" : met ? "verdict.met" : "verdict.missed", words));
    }

    static Verdict withheld(String subject, UUID organizationId, ThresholdView threshold, Messages messages) {
        return new Verdict(
                subject,
                organizationId,
                threshold.code(),
                threshold.definition(),
                threshold.comparison(),
                threshold.percent(),
                null,
                null,
                null,
                null,
                messages.text("verdict.withheld", Map.of("label", threshold.label())));
    }
}
