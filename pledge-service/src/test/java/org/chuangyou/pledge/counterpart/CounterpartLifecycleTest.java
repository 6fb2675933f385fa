package org.chuangyou.pledge.counterpart;

import java.time.LocalDate;
import java.util.UUID;

import org.chuangyou.pledge.matter.Lifecycle;
import org.chuangyou.pledge.matter.Opening;
import org.junit.jupiter.api.Test;

class CounterpartLifecycleTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 5, 10);

    @Test
    void a_counterpart_is_promised_to_and_served_until_it_ends() {
        Lifecycle.check(
                CounterpartStatus.class,
                CounterpartAct.class,
                """
                status  PROMISE  KEEP    END
                LINKED  LINKED   LINKED  ENDED
                ENDED   -        -       -""",
                CounterpartLifecycleTest::in,
                CounterpartLifecycleTest::apply,
                Counterpart::status);
    }

    private static Counterpart in(CounterpartStatus status) {
        var opening = new Opening(UUID.randomUUID(), UUID.randomUUID(), "DY10011", TODAY);
        var counterpart = new Counterpart(
                opening, new NewCounterpart(opening.organizationId(), CounterpartKind.VILLAGE, "示例村", TODAY));
        apply(CounterpartAct.PROMISE, counterpart);
        if (status == CounterpartStatus.ENDED) {
            apply(CounterpartAct.END, counterpart);
        }
        return counterpart;
    }

    private static void apply(CounterpartAct act, Counterpart counterpart) {
        switch (act) {
            case LINK -> throw new IllegalArgumentException("the beginning");
            case PROMISE -> counterpart.promise(new NewPromise("修水泵", TODAY), TODAY);
            case KEEP -> counterpart.keep(1, new NewKeeping("已更换", TODAY));
            case END -> counterpart.end(new NewParting("移交", TODAY));
        }
    }
}
