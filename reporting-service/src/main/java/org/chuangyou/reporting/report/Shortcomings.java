package org.chuangyou.reporting.report;

import java.util.ArrayList;
import java.util.List;

import org.chuangyou.reporting.campaign.CampaignFigures;

/** 三、存在问题: what the figures themselves complain of. Causes are for people to name. */
final class Shortcomings {

    private static final List<String> NUMBERS = List.of("一是", "二是", "三是");

    private Shortcomings() {}

    static List<Passage> of(CampaignFigures figures) {
        var found = found(figures);
        if (found.isEmpty()) {
            return List.of();
        }
        var text = new StringBuilder("从数据看，");
        for (var i = 0; i < found.size(); i++) {
            text.append(found.size() == 1 ? "" : NUMBERS.get(i)).append(found.get(i));
            text.append(i == found.size() - 1 ? "。" : "；");
        }
        return List.of(Passage.text(text.toString()));
    }

    private static List<String> found(CampaignFigures figures) {
        var found = new ArrayList<String>();
        var missing = figures.plans().missing();
        if (missing.isSome()) {
            found.add("仍有%s党支部没有公布活动方案".formatted(missing.words()));
        }
        var overdue = figures.pledges().overdue();
        if (overdue.isSome()) {
            found.add("有%s事项逾期未办结".formatted(overdue.words()));
        }
        var broken = figures.pledges().unkept().withoutReason();
        if (broken.isSome()) {
            found.add("有%s承诺无正当理由未兑现".formatted(broken.words()));
        }
        return found;
    }
}
