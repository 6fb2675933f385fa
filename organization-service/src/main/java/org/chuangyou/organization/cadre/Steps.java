package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.Authority;

/** How every step begins: by those who answer for the holder, on the version read, in its order, on a day that fits. */
@ApplicationScoped
class Steps {

    private final Authority authority;
    private final Days days;

    Steps(Authority authority, Days days) {
        this.authority = authority;
        this.days = days;
    }

    /** @param field the one that says the day of this step */
    <A> void require(Stepwise<A> taken, UUID holder, A act, ReadVersion read, String field, LocalDate on) {
        authority.requireManagement(holder);
        read.require(taken.version());
        taken.require(act);
        days.notAhead(field, on);
        days.notBefore(field, on, "lastStepOn", taken.lastStepOn());
    }
}
