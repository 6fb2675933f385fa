package org.chuangyou.organization.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.organization.life.MeetingStatus.CANCELLED;
import static org.chuangyou.organization.life.MeetingStatus.HELD;
import static org.chuangyou.organization.life.MeetingStatus.MINUTED;
import static org.chuangyou.organization.life.MeetingStatus.PLANNED;

/** The rule book: what can be done with a meeting in which status, and what becomes of it. All else is refused. */
class MeetingLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2011, 7, 1);
    private static final UUID ORGANIZATION = UUID.randomUUID();
    private static final UUID MEMBER = UUID.randomUUID();

    /** (status, act) → the status after it. */
    private static final Map<MeetingStatus, Map<MeetingAct, MeetingStatus>> ALLOWED = Map.of(
            PLANNED,
                    Map.of(
                            MeetingAct.EDIT, PLANNED,
                            MeetingAct.POSTPONE, PLANNED,
                            MeetingAct.HOLD, HELD,
                            MeetingAct.CANCEL, CANCELLED),
            HELD,
                    Map.of(
                            MeetingAct.EDIT, HELD,
                            MeetingAct.HOLD, HELD,
                            MeetingAct.DRAFT_MINUTES, HELD,
                            MeetingAct.ADOPT_MINUTES, MINUTED,
                            MeetingAct.RECORD_TEST, HELD),
            MINUTED, Map.of(MeetingAct.CORRECT_MINUTES, MINUTED, MeetingAct.RECORD_TEST, MINUTED),
            CANCELLED, Map.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(MeetingStatus.values())
                .flatMap(status -> Stream.of(MeetingAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_statuses_and_refused_in_all_others(MeetingStatus status, MeetingAct act) {
        var meeting = in(status);
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, meeting)).isInstanceOf(HttpProblem.class);
            assertThat(meeting.status()).isEqualTo(status);
        } else {
            apply(act, meeting);
            assertThat(meeting.status()).isEqualTo(after);
        }
    }

    private static Meeting in(MeetingStatus status) {
        var meeting = Meeting.of(UUID.randomUUID(), draft(null), Audience.MEMBERS);
        if (status.isHeld()) {
            apply(MeetingAct.HOLD, meeting);
        }
        if (status == MINUTED) {
            apply(MeetingAct.ADOPT_MINUTES, meeting);
        }
        if (status == CANCELLED) {
            apply(MeetingAct.CANCEL, meeting);
        }
        return meeting;
    }

    private static void apply(MeetingAct act, Meeting meeting) {
        switch (act) {
            case EDIT -> meeting.edit(draft(meeting.status().isHeld() ? holding() : null), Audience.MEMBERS);
            case POSTPONE -> meeting.postpone(DAY.plusDays(7), "期末考试");
            case CANCEL -> meeting.cancel("并入党员大会");
            case HOLD -> meeting.hold(holding(), Set.of(MEMBER));
            case ADOPT_MINUTES -> meeting.adoptMinutes();
            case DRAFT_MINUTES, CORRECT_MINUTES, RECORD_TEST -> meeting.require(act);
        }
    }

    private static Holding holding() {
        return new Holding(DAY, null, Set.of(MEMBER), null, 0, null);
    }

    private static DraftMeeting draft(Holding holding) {
        return new DraftMeeting(
                ORGANIZATION,
                null,
                Set.of(Duty.ASSEMBLY),
                null,
                DAY,
                "党员活动室",
                List.of("学习党章"),
                null,
                null,
                null,
                holding);
    }
}
