package org.chuangyou.pledge.aid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.figure.Quantity;
import org.chuangyou.pledge.matter.Lifecycle;
import org.chuangyou.pledge.matter.NewWithdrawal;
import org.chuangyou.pledge.matter.Opening;
import org.chuangyou.pledge.matter.RecordAct;
import org.chuangyou.pledge.matter.RecordStatus;
import org.junit.jupiter.api.Test;

class RecordLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void a_record_is_looked_at_once_and_stands_until_it_is_withdrawn_once() {
        Lifecycle.check(
                RecordStatus.class,
                RecordAct.class,
                """
                status     CONFIRM   WITHDRAW
                ENTERED    STANDING  WITHDRAWN
                STANDING   -         WITHDRAWN
                WITHDRAWN  -         -""",
                RecordLifecycleTest::in,
                RecordLifecycleTest::apply,
                Aid::status);
    }

    private static void apply(RecordAct act, Aid aid) {
        switch (act) {
            case RECORD -> throw new IllegalArgumentException("only the beginning");
            case CONFIRM -> aid.confirm();
            case WITHDRAW -> aid.withdraw(new NewWithdrawal("录入有误"), TODAY);
        }
    }

    private static Aid in(RecordStatus status) {
        var opening = new Opening(UUID.randomUUID(), UUID.randomUUID(), "DY10014", TODAY);
        var amount = new Quantity(BigDecimal.TEN, "元", null);
        var aid = new Aid(
                opening,
                new NewAid(opening.organizationId(), AidKind.MONEY, null, amount, null, "学生", "助学", TODAY),
                status == RecordStatus.ENTERED ? status : RecordStatus.STANDING);
        if (status == RecordStatus.WITHDRAWN) {
            aid.withdraw(new NewWithdrawal("录入有误"), TODAY);
        }
        return aid;
    }
}
