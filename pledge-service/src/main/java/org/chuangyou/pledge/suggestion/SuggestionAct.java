package org.chuangyou.pledge.suggestion;

import java.util.Set;

import org.chuangyou.pledge.matter.MatterAct;

import static org.chuangyou.pledge.suggestion.SuggestionStatus.ADOPTED;
import static org.chuangyou.pledge.suggestion.SuggestionStatus.ANSWERED;
import static org.chuangyou.pledge.suggestion.SuggestionStatus.DECLINED;
import static org.chuangyou.pledge.suggestion.SuggestionStatus.RECEIVED;
import static org.chuangyou.pledge.suggestion.SuggestionStatus.SELECTED;
import static org.chuangyou.pledge.suggestion.SuggestionStatus.SENT_UP;

/** What is done with a suggestion, and in which statuses it can be. */
enum SuggestionAct implements MatterAct<SuggestionStatus> {
    /** The beginning; it has no status before it. */
    RECEIVE(),
    SELECT(RECEIVED),
    ADOPT(SELECTED),
    /** 评选出的优秀建议40余条,综合推荐一篇: what was adopted here may be recommended upward as well. */
    SEND_UP(SELECTED, ADOPTED),
    /** By the organisation above. */
    ANSWER(SENT_UP),
    DECLINE(RECEIVED, SELECTED),
    /** In words; there are no points. */
    THANK(RECEIVED, SELECTED, ADOPTED, SENT_UP, ANSWERED, DECLINED),
    /** What was overlooked when it was adopted or sent up; the reason stays. */
    TAKE_DOWN(ADOPTED, SENT_UP, ANSWERED),
    /** Under a title in which that is mended. */
    PUBLISH(ADOPTED, SENT_UP, ANSWERED);

    private final Set<SuggestionStatus> from;

    SuggestionAct(SuggestionStatus... from) {
        this.from = Set.of(from);
    }

    @Override
    public Set<SuggestionStatus> from() {
        return from;
    }
}
