package org.chuangyou.pledge.pairing;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.matter.Lifecycle;
import org.chuangyou.pledge.matter.Opening;
import org.junit.jupiter.api.Test;

class PairingLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void a_pairing_is_kept_up_until_it_ends() {
        Lifecycle.check(
                PairingStatus.class,
                PairingAct.class,
                """
                status   CONTACT  END
                ONGOING  ONGOING  ENDED
                ENDED    -        -""",
                PairingLifecycleTest::in,
                PairingLifecycleTest::apply,
                Pairing::status);
    }

    private static Pairing in(PairingStatus status) {
        var opening = new Opening(UUID.randomUUID(), UUID.randomUUID(), "DY10014", TODAY);
        var helped = new Helped(HelpedKind.FAMILY, null, null, null, null, null, "示例村");
        var pairing = new Pairing(opening, new NewPairing(opening.organizationId(), "DY10014", helped, "看望", TODAY));
        if (status == PairingStatus.ENDED) {
            apply(PairingAct.END, pairing);
        }
        return pairing;
    }

    private static void apply(PairingAct act, Pairing pairing) {
        switch (act) {
            case AGREE -> throw new IllegalArgumentException("the beginning");
            case CONTACT -> pairing.contact(TODAY);
            case END -> pairing.end(new NewEnding(TODAY, "已脱困"));
        }
    }
}
