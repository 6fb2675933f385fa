package org.chuangyou.organization.development;

import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.person.Membership.Enrolled;
import org.chuangyou.organization.rule.Days;

/** Applications for membership, of the known and of the new. */
@ApplicationScoped
class Applications {

    private final Ways ways;
    private final DevelopmentActs acts;
    private final DevelopmentRules rules;
    private final Membership membership;
    private final Days days;

    Applications(Ways ways, DevelopmentActs acts, DevelopmentRules rules, Membership membership, Days days) {
        this.ways = ways;
        this.acts = acts;
        this.rules = rules;
        this.membership = membership;
        this.days = days;
    }

    /** Somebody on the roster without a way here, or who had left it and comes again. */
    Development ofKnown(Enrolled person, LocalDate appliedOn) {
        check(person.bornOn(), appliedOn);
        if (person.isMember()) {
            throw Refusal.conflict("already-member")
                    .with("stage", person.stage())
                    .asException();
        }
        var open = ways.openOf(person.id());
        if (person.departed()) {
            open.ifPresent(way -> way.overtake(appliedOn));
            membership.takeUpAgain(person.id(), appliedOn);
        } else if (open.isPresent()) {
            throw DevelopmentProblems.underWay(open.get().step());
        }
        ways.flush();
        return acts.apply(person.id(), appliedOn);
    }

    void ofNew(Enrolled person, LocalDate appliedOn) {
        acts.apply(person.id(), appliedOn);
    }

    void check(LocalDate bornOn, LocalDate appliedOn) {
        days.notAhead("appliedOn", appliedOn);
        days.notBefore("appliedOn", appliedOn, "bornOn", bornOn);
        rules.age(bornOn, appliedOn);
    }
}
