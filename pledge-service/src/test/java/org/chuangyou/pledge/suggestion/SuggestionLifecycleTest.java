package org.chuangyou.pledge.suggestion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.chuangyou.pledge.matter.Lifecycle;
import org.chuangyou.pledge.matter.Opening;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.suggestion.SuggestionAct.ADOPT;
import static org.chuangyou.pledge.suggestion.SuggestionAct.ANSWER;
import static org.chuangyou.pledge.suggestion.SuggestionAct.DECLINE;
import static org.chuangyou.pledge.suggestion.SuggestionAct.SELECT;
import static org.chuangyou.pledge.suggestion.SuggestionAct.SEND_UP;

class SuggestionLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void a_suggestion_is_screened_before_it_is_adopted_or_sent_up() {
        Lifecycle.check(
                SuggestionStatus.class,
                SuggestionAct.class,
                """
                status    SELECT    ADOPT    SEND_UP  ANSWER    DECLINE   THANK     TAKE_DOWN  PUBLISH
                RECEIVED  SELECTED  -        -        -         DECLINED  RECEIVED  -          -
                SELECTED  -         ADOPTED  SENT_UP  -         DECLINED  SELECTED  -          -
                ADOPTED   -         -        SENT_UP  -         -         ADOPTED   ADOPTED    ADOPTED
                SENT_UP   -         -        -        ANSWERED  -         SENT_UP   SENT_UP    SENT_UP
                ANSWERED  -         -        -        -         -         ANSWERED  ANSWERED   ANSWERED
                DECLINED  -         -        -        -         -         DECLINED  -          -""",
                SuggestionLifecycleTest::in,
                SuggestionLifecycleTest::apply,
                Suggestion::status);
    }

    private static Suggestion in(SuggestionStatus status) {
        var opening = new Opening(UUID.randomUUID(), UUID.randomUUID(), "DY10014", TODAY);
        var suggestion = new Suggestion(opening, UUID.randomUUID(), new NewSuggestion("后勤", "延长开放"), null);
        way(status).forEach(act -> apply(act, suggestion));
        return suggestion;
    }

    private static List<SuggestionAct> way(SuggestionStatus to) {
        return switch (to) {
            case RECEIVED -> List.of();
            case SELECTED -> List.of(SELECT);
            case ADOPTED -> List.of(SELECT, ADOPT);
            case SENT_UP -> List.of(SELECT, SEND_UP);
            case ANSWERED -> List.of(SELECT, SEND_UP, ANSWER);
            case DECLINED -> List.of(DECLINE);
        };
    }

    private static void apply(SuggestionAct act, Suggestion suggestion) {
        switch (act) {
            case RECEIVE -> throw new IllegalArgumentException("the beginning");
            case SELECT -> suggestion.select(new Selection("延长开放时间"), TODAY);
            case ADOPT -> suggestion.adopt(new Adoption("校务会决定", TODAY));
            case SEND_UP -> suggestion.sendUp(UUID.randomUUID(), TODAY);
            case ANSWER -> suggestion.answerFromAbove(new Words("全县推广"), TODAY);
            case DECLINE -> suggestion.decline(new Words("经费已定"), TODAY);
            case THANK -> suggestion.thank(new Words("谢谢"));
            case TAKE_DOWN -> suggestion.takeDown("可以认出学生");
            case PUBLISH -> suggestion.publish(new Selection("延长图书室开放时间"));
        }
    }
}
