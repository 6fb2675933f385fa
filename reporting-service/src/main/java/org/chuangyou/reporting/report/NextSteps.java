package org.chuangyou.reporting.report;

import java.util.List;
import java.util.stream.Stream;

import org.chuangyou.reporting.campaign.CampaignFigures;
import org.chuangyou.reporting.figure.Figure;

/** 四、下段打算: what follows from the figures of itself. Everything else is for people to decide. */
final class NextSteps {

    private NextSteps() {}

    static List<Passage> of(CampaignFigures figures) {
        var pledges = figures.pledges();
        return Stream.of(
                        step(pledges.running(), "对正在践诺的%s承诺，按月通报进展，督促按期兑现。"),
                        step(pledges.overdue(), "对逾期未办结的%s事项，逐项明确责任人和完成时限，限期办结。"),
                        step(figures.plans().missing(), "督促尚未公布方案的%s党支部尽快制定并公布。"))
                .flatMap(step -> step)
                .toList();
    }

    private static Stream<Passage> step(Figure figure, String sentence) {
        return figure.isSome() ? Stream.of(Passage.text(sentence.formatted(figure.words()))) : Stream.empty();
    }
}
