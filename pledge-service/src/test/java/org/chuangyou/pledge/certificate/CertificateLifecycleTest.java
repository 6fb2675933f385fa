package org.chuangyou.pledge.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.pledge.certificate.NewCertificate.CertificateContent;
import org.chuangyou.pledge.matter.Opening;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chuangyou.pledge.certificate.CertificateStatus.ASSESSED;
import static org.chuangyou.pledge.certificate.CertificateStatus.DRAFT;
import static org.chuangyou.pledge.certificate.CertificateStatus.ENDED;
import static org.chuangyou.pledge.certificate.CertificateStatus.OFFERED;
import static org.chuangyou.pledge.certificate.CertificateStatus.RETURNED;
import static org.chuangyou.pledge.certificate.CertificateStatus.SIGNED;
import static org.chuangyou.pledge.certificate.CertificateStatus.WITHDRAWN;

/** What can be done with a certificate in which status. All else is refused. */
class CertificateLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    /** (status, act) → the status after it. */
    private static final Map<CertificateStatus, Map<CertificateAct, CertificateStatus>> ALLOWED = Map.of(
            DRAFT,
                    Map.of(
                            CertificateAct.EDIT,
                            DRAFT,
                            CertificateAct.OFFER,
                            OFFERED,
                            CertificateAct.WITHDRAW,
                            WITHDRAWN),
            OFFERED,
                    Map.of(
                            CertificateAct.SIGN, SIGNED,
                            CertificateAct.RETURN, RETURNED,
                            CertificateAct.WITHDRAW, WITHDRAWN),
            RETURNED,
                    Map.of(
                            CertificateAct.EDIT, RETURNED,
                            CertificateAct.OFFER, OFFERED,
                            CertificateAct.WITHDRAW, WITHDRAWN),
            SIGNED,
                    Map.of(
                            CertificateAct.ASSESS, ASSESSED,
                            CertificateAct.END, ENDED),
            ASSESSED, Map.of(),
            ENDED, Map.of(),
            WITHDRAWN, Map.of());

    private static final Map<CertificateStatus, List<CertificateAct>> WAYS = Map.of(
            DRAFT, List.of(),
            OFFERED, List.of(CertificateAct.OFFER),
            RETURNED, List.of(CertificateAct.OFFER, CertificateAct.RETURN),
            SIGNED, List.of(CertificateAct.OFFER, CertificateAct.SIGN),
            ASSESSED, List.of(CertificateAct.OFFER, CertificateAct.SIGN, CertificateAct.ASSESS),
            ENDED, List.of(CertificateAct.OFFER, CertificateAct.SIGN, CertificateAct.END),
            WITHDRAWN, List.of(CertificateAct.WITHDRAW));

    static Stream<Arguments> everyPair() {
        return Stream.of(CertificateStatus.values()).flatMap(status -> Stream.of(CertificateAct.values())
                .filter(act -> act != CertificateAct.DRAFT)
                .map(act -> Arguments.of(status, act)));
    }

    @ParameterizedTest
    @MethodSource("everyPair")
    void an_act_is_allowed_in_its_statuses_and_refused_in_all_others(CertificateStatus status, CertificateAct act) {
        var certificate = certificate();
        WAYS.get(status).forEach(step -> apply(step, certificate));
        var after = ALLOWED.get(status).get(act);

        if (after == null) {
            assertThatThrownBy(() -> apply(act, certificate)).isInstanceOf(HttpProblem.class);
            assertThat(certificate.status()).isEqualTo(status);
        } else {
            apply(act, certificate);
            assertThat(certificate.status()).isEqualTo(after);
        }
    }

    private static void apply(CertificateAct act, Certificate certificate) {
        switch (act) {
            case DRAFT -> throw new IllegalArgumentException("only the beginning");
            case EDIT -> certificate.edit(content());
            case OFFER -> certificate.offer("DY1", TODAY);
            case RETURN -> certificate.giveBack();
            case SIGN -> certificate.sign("DY2", TODAY);
            case ASSESS ->
                certificate.assess(
                        new NewAssessment(List.of(new TargetOutcome(1, TargetOutcome.Result.MET, "已完成"))), TODAY);
            case END -> certificate.end("机构调整", TODAY);
            case WITHDRAW -> certificate.withdraw();
        }
    }

    private static Certificate certificate() {
        var opening = new Opening(UUID.randomUUID(), UUID.randomUUID(), "DY1", TODAY);
        return new Certificate(
                opening,
                UUID.randomUUID(),
                new NewCertificate(opening.organizationId(), null, CertificateKind.PARTY_BUILDING, 2011, content()));
    }

    private static CertificateContent content() {
        return new CertificateContent("责任书", List.of(new Target("按期换届", "已报备", TODAY)));
    }
}
