package org.chuangyou.reporting.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chuangyou.reporting.pledge.Campaign;
import org.chuangyou.reporting.pledge.Plans;

/** What a campaign rests on and runs by, in words; nothing where it was not told. */
final class Grounds {

    private Grounds() {}

    /** 根据《…》（…号）、《…》（…号），: the documents' titles and numbers. */
    static String documents(Campaign campaign) {
        return campaign.basis().stream()
                .map(Grounds::document)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("、"), documents -> documents.isEmpty() ? "" : "根据" + documents + "，"));
    }

    static String carriers(Campaign campaign) {
        return campaign.carriers().isEmpty() ? "" : "以" + String.join("、", campaign.carriers()) + "为载体，";
    }

    /** 四个明确 of the organisation's own plan. */
    static Stream<Passage> clarity(Plans.Clarity plan) {
        return Stream.of(Passage.text("本级方案明确实践主题：%s；明确活动载体：%s；明确创建条件：%s；明确承诺内容：%s。"
                .formatted(
                        bare(plan.theme()),
                        bare(plan.carrier()),
                        bare(plan.conditions()),
                        bare(plan.pledgeContent()))));
    }

    private static String document(Campaign.Basis document) {
        return document.title() == null ? document.number() : "《%s》（%s）".formatted(document.title(), document.number());
    }

    /** People end a text with a stop or without. */
    private static String bare(String text) {
        return text.strip().replaceAll("[。；;]+$", "");
    }
}
