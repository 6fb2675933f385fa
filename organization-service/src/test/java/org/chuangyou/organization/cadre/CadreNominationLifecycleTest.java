package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.organization.person.Members.Someone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.organization.cadre.NominationStatus.APPRAISED;
import static org.chuangyou.organization.cadre.NominationStatus.DROPPED;
import static org.chuangyou.organization.cadre.NominationStatus.LISTED;
import static org.chuangyou.organization.cadre.NominationStatus.NOMINATED;
import static org.chuangyou.organization.cadre.NominationStatus.ON_NOTICE;
import static org.chuangyou.organization.cadre.NominationStatus.TESTED;

class CadreNominationLifecycleTest {

    private static final LocalDate DAY = LocalDate.of(2011, 6, 1);
    private static final Someone PERSON = new Someone(UUID.randomUUID(), "P1", "示例1", UUID.randomUUID(), true, true);

    /** (status, act) → the status after it; all else is refused. */
    private static final Map<NominationStatus, Map<NominationAct, NominationStatus>> ALLOWED = Map.of(
            NOMINATED, Map.of(NominationAct.TEST, TESTED, NominationAct.DROP, DROPPED),
            TESTED, Map.of(NominationAct.APPRAISE, APPRAISED, NominationAct.DROP, DROPPED),
            APPRAISED, Map.of(NominationAct.GIVE_NOTICE, ON_NOTICE, NominationAct.DROP, DROPPED),
            ON_NOTICE,
                    Map.of(
                            NominationAct.OBJECT,
                            ON_NOTICE,
                            NominationAct.RESOLVE,
                            ON_NOTICE,
                            NominationAct.LIST,
                            LISTED,
                            NominationAct.DROP,
                            DROPPED),
            LISTED, Map.of(),
            DROPPED, Map.of());

    static Stream<Arguments> everyPair() {
        return Stream.of(NominationStatus.values())
                .flatMap(status -> Stream.of(NominationAct.values()).map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_status_and_refused_in_all_others(NominationStatus status, NominationAct act) {
        var nomination = in(status);
        if (act == NominationAct.RESOLVE && status == ON_NOTICE) {
            apply(NominationAct.OBJECT, nomination);
        }
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, nomination)).isInstanceOf(HttpProblem.class);
            assertThat(nomination.status()).isEqualTo(status);
        } else {
            apply(act, nomination);
            assertThat(nomination.status()).isEqualTo(after);
        }
    }

    @Test
    void who_is_found_unsuitable_drops_out_for_what_was_found() {
        var nomination = in(TESTED);

        nomination.appraise(new Appraisal(DAY, AppraisalResult.UNSUITABLE, "群众公认度不够", List.of("示例2")));

        assertThat(nomination.view(PERSON, true).dropOut().reason()).isEqualTo("群众公认度不够");
        assertThat(nomination.view(PERSON, true).dropOut().from()).isEqualTo(TESTED);
    }

    @Test
    void the_nominee_does_not_read_what_objections_say() {
        var nomination = in(ON_NOTICE);
        apply(NominationAct.OBJECT, nomination);

        assertThat(nomination.view(PERSON, false).objections()).isNull();
        assertThat(nomination.view(PERSON, true).objections()).hasSize(1);
    }

    @Test
    void only_who_is_listed_or_dropped_is_no_longer_on_the_way() {
        assertThat(NominationStatus.onTheWay()).containsExactly(NOMINATED, TESTED, APPRAISED, ON_NOTICE);
    }

    private static CadreNomination in(NominationStatus status) {
        var nomination = new CadreNomination(
                UUID.randomUUID(), new NewNomination(UUID.randomUUID(), UUID.randomUUID(), DAY, "理由", null));
        var way =
                switch (status) {
                    case NOMINATED -> List.<NominationAct>of();
                    case TESTED -> List.of(NominationAct.TEST);
                    case APPRAISED -> List.of(NominationAct.TEST, NominationAct.APPRAISE);
                    case ON_NOTICE -> List.of(NominationAct.TEST, NominationAct.APPRAISE, NominationAct.GIVE_NOTICE);
                    case LISTED ->
                        List.of(
                                NominationAct.TEST,
                                NominationAct.APPRAISE,
                                NominationAct.GIVE_NOTICE,
                                NominationAct.LIST);
                    case DROPPED -> List.of(NominationAct.DROP);
                };
        way.forEach(act -> apply(act, nomination));
        return nomination;
    }

    private static void apply(NominationAct act, CadreNomination nomination) {
        switch (act) {
            case TEST -> nomination.test(new WrittenTest(DAY, null));
            case APPRAISE -> nomination.appraise(new Appraisal(DAY, AppraisalResult.SUITABLE, "良好", List.of("示例2")));
            case GIVE_NOTICE -> nomination.giveNotice(notice());
            case OBJECT -> nomination.object(new NewObjection(DAY, "反映的问题"));
            case RESOLVE -> nomination.resolve(1, new NewResolution(DAY, ObjectionOutcome.UNFOUNDED, "不属实"));
            case LIST -> nomination.list(new NewListing(DAY.plusDays(10)));
            case DROP -> nomination.drop(new NewDropOut(DAY, "本人申请"));
        }
    }

    private static CadreNotice notice() {
        var wanted = new NewCadreNotice(DAY, DAY.plusDays(7), "电话", Set.of(UUID.randomUUID()));
        return new CadreNotice(UUID.randomUUID(), wanted, 6);
    }
}
