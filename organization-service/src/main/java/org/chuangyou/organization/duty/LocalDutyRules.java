package org.chuangyou.organization.duty;

import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.life.Duty;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rules;

/** What a document may ask beyond the national rules. */
@ApplicationScoped
class LocalDutyRules {

    private final Rules rules;
    private final Days days;

    LocalDutyRules(Rules rules, Days days) {
        this.rules = rules;
        this.days = days;
    }

    void require(Duty duty, Frequency frequency, NewLocalDuty wanted) {
        days.notAhead("documentDate", wanted.documentDate());
        if (wanted.endsOn() != null) {
            days.notBefore("endsOn", wanted.endsOn(), "effectiveOn", wanted.effectiveOn());
        }
        if (wanted.owedBy() == OwedBy.COMMITTEES && duty.isOfBranchesOnly()) {
            throw Refusal.conflict("duty-of-branches-only").with("duty", duty).asException();
        }
        if (wanted.measure() == Measure.MEETINGS) {
            NationalDuty.of(duty).ifPresent(national -> refuseLaxer(national, frequency, wanted.least()));
        }
    }

    /** The national number is a floor: as often in a year at least. */
    private void refuseLaxer(NationalDuty national, Frequency frequency, int least) {
        var floor = rules.number(national.rule());
        if (least * frequency.perYear() < floor * national.frequency().perYear()) {
            throw Refusal.conflict("local-duty-laxer")
                    .with("duty", national.duty())
                    .with("least", least)
                    .with("frequency", frequency)
                    .with("national", floor)
                    .with("nationalFrequency", national.frequency())
                    .asException();
        }
    }
}
