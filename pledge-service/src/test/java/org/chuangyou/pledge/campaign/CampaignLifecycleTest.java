package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.campaign.CampaignStatus.CLOSED;
import static org.chuangyou.pledge.campaign.CampaignStatus.DRAFT;
import static org.chuangyou.pledge.campaign.CampaignStatus.DROPPED;
import static org.chuangyou.pledge.campaign.CampaignStatus.OPEN;

class CampaignLifecycleTest {

    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2011, 12, 31);
    private static final Unfinished.Left NOTHING = new Unfinished.Left(0, 0, 0, 0);

    /** (status, act) → the status after it; all else is refused. */
    private static final Map<CampaignStatus, Map<CampaignAct, CampaignStatus>> ALLOWED = Map.of(
            DRAFT, Map.of(CampaignAct.EDIT, DRAFT, CampaignAct.OPEN, OPEN, CampaignAct.DROP, DROPPED),
            OPEN, Map.of(CampaignAct.RESCHEDULE, OPEN, CampaignAct.CLOSE, CLOSED),
            CLOSED, Map.of(),
            DROPPED, Map.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(CampaignStatus.values())
                .flatMap(status -> Stream.of(CampaignAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_status_and_refused_in_all_others(CampaignStatus status, CampaignAct act) {
        var campaign = in(status);
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, campaign)).isInstanceOf(HttpProblem.class);
            assertThat(campaign.view().status()).isEqualTo(status);
        } else {
            apply(act, campaign);
            assertThat(campaign.view().status()).isEqualTo(after);
        }
    }

    @Test
    void stages_may_overlap_and_leave_gaps() {
        var stages = List.of(
                new Stage("动员部署", FIRST, FIRST.plusDays(30)),
                new Stage("学习教育", FIRST.plusDays(10), FIRST.plusDays(60)),
                new Stage("评议表彰", LAST.minusDays(20), LAST));

        assertThatCode(() -> Campaign.draft(UUID.randomUUID(), draft(stages), List.of()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"2010-12-31, 2011-01-31", "2011-12-01, 2012-01-01", "2011-03-02, 2011-03-01"})
    void a_stage_lies_within_the_campaign(LocalDate startsOn, LocalDate endsOn) {
        var stages = List.of(new Stage("动员部署", startsOn, endsOn));

        assertThatThrownBy(() -> Campaign.draft(UUID.randomUUID(), draft(stages), List.of()))
                .isInstanceOf(HttpProblem.class);
    }

    private static Campaign in(CampaignStatus status) {
        var campaign = Campaign.draft(UUID.randomUUID(), draft(List.of()), List.of());
        switch (status) {
            case DRAFT -> {}
            case OPEN -> campaign.open();
            case CLOSED -> {
                campaign.open();
                campaign.close(NOTHING, null, LAST);
            }
            case DROPPED -> campaign.drop();
        }
        return campaign;
    }

    private static void apply(CampaignAct act, Campaign campaign) {
        switch (act) {
            case EDIT -> campaign.edit(draft(List.of()), List.of());
            case OPEN -> campaign.open();
            case DROP -> campaign.drop();
            case RESCHEDULE -> campaign.reschedule(new NewSchedule(List.of(), null, "理由"));
            case CLOSE -> campaign.close(NOTHING, null, LAST);
        }
    }

    private static DraftCampaign draft(List<Stage> stages) {
        return new DraftCampaign(UUID.randomUUID(), "创先争优", "主题", "载体", null, null, FIRST, LAST, null, stages);
    }
}
