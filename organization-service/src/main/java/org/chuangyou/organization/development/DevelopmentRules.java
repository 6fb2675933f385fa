package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.organization.calendar.Months;
import org.chuangyou.organization.calendar.WorkingDays;
import org.chuangyou.organization.calendar.WorkingDays.Count;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.rule.Judgement;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;

/** The numbers of 发展党员工作细则, held against what is to be recorded. */
@ApplicationScoped
class DevelopmentRules {

    private final Rules rules;
    private final WorkingDays workingDays;
    private final Membership membership;
    private final Members members;

    DevelopmentRules(Rules rules, WorkingDays workingDays, Membership membership, Members members) {
        this.rules = rules;
        this.workingDays = workingDays;
        this.membership = membership;
        this.members = members;
    }

    /** 年满十八岁. */
    void age(LocalDate bornOn, LocalDate on) {
        rules.judge().check(Rule.APPLICANT_AGE, ChronoUnit.YEARS.between(bornOn, on), Map.of("bornOn", bornOn));
    }

    List<Warning> talk(LocalDate appliedOn, LocalDate on) {
        return rules.judge()
                .check(Rule.TALK_MONTHS, Months.begun(appliedOn, on), Map.of("appliedOn", appliedOn))
                .warnings();
    }

    List<Warning> inspection(LocalDate last, LocalDate on) {
        return last == null
                ? List.of()
                : rules.judge()
                        .check(Rule.INSPECTION_MONTHS, Months.begun(last, on), Map.of("last", last))
                        .warnings();
    }

    List<Warning> candidate(Milestones way, LocalDate on) {
        return rules.judge()
                .check(
                        Rule.CULTIVATION_MONTHS,
                        Months.full(way.activistOn(), on),
                        Map.of("activistOn", way.activistOn()))
                .check(
                        Rule.INSPECTION_MONTHS,
                        Months.begun(way.lastInspectedOn(), on),
                        Map.of("last", way.lastInspectedOn()))
                .warnings();
    }

    /** Enough days or enough hours: one of them will do. */
    void training(NewTraining training) {
        var days = training.days() == null ? 0 : training.days().longValue();
        var hours = training.hours() == null ? 0 : training.hours().longValue();
        if (rules.standard(Rule.TRAINING_DAYS).allows(days)
                || rules.standard(Rule.TRAINING_HOURS).allows(hours)) {
            return;
        }
        if (training.days() == null) {
            rules.judge().check(Rule.TRAINING_HOURS, hours, Map.of("days", rules.number(Rule.TRAINING_DAYS)));
        } else {
            rules.judge().check(Rule.TRAINING_DAYS, days, Map.of("hours", rules.number(Rule.TRAINING_HOURS)));
        }
    }

    /** 未来三个月内将离开工作、学习单位的不办理. */
    void leaving(LocalDate on, LocalDate leavesOn) {
        if (leavesOn != null) {
            rules.judge().check(Rule.LEAVING_MONTHS, Months.full(on, leavesOn), Map.of("leavesOn", leavesOn));
        }
    }

    Count notice(LocalDate from, LocalDate to) {
        var count = workingDays.between(from, to);
        rules.judge().check(Rule.NOTICE_WORKING_DAYS, count.days(), Map.of("from", from, "to", to));
        return count;
    }

    /** 培养联系人 are full members of the branch. */
    void contacts(Collection<UUID> contacts, UUID branch, LocalDate on) {
        for (var contact : contacts) {
            if (!membership.hasVote(contact, branch, on)) {
                throw DevelopmentProblems.notAContact(contact, nameOf(contact), on);
            }
        }
    }

    /** 入党介绍人 are full members; who is under 留党察看 may not be one. */
    void sponsors(Collection<UUID> sponsors, LocalDate on) {
        rules.judge().check(Rule.SPONSORS, new HashSet<>(sponsors).size());
        for (var sponsor : sponsors) {
            if (!membership.hasVote(sponsor, null, on)) {
                throw DevelopmentProblems.withoutVote(sponsor, nameOf(sponsor), on);
            }
        }
    }

    List<Warning> approval(LocalDate resolvedOn, LocalDate on) {
        return approvalMonths(rules.judge(), resolvedOn, on)
                .check(Rule.APPROVAL_MONTHS_MOST, Months.begun(resolvedOn, on), Map.of("resolvedOn", resolvedOn))
                .warnings();
    }

    List<Warning> conversionApproval(LocalDate resolvedOn, LocalDate on) {
        return approvalMonths(rules.judge(), resolvedOn, on).warnings();
    }

    private static Judgement approvalMonths(Judgement judgement, LocalDate resolvedOn, LocalDate on) {
        return judgement.check(Rule.APPROVAL_MONTHS, Months.begun(resolvedOn, on), Map.of("resolvedOn", resolvedOn));
    }

    /** Disqualification does not wait for the end of the probation. */
    void conversion(Milestones way, NewConversion wanted) {
        if (wanted.outcome() == Conversion.DISQUALIFY) {
            return;
        }
        rules.judge()
                .check(
                        Rule.PROBATION_MONTHS,
                        Months.full(way.resolvedOn(), wanted.on()),
                        Map.of("resolvedOn", way.resolvedOn()));
        if (wanted.on().isBefore(way.probationEndsOn())) {
            throw DevelopmentProblems.probationNotOver(way.probationEndsOn());
        }
        if (wanted.outcome() == Conversion.EXTEND) {
            var months = wanted.extensionMonths() == null ? 0 : wanted.extensionMonths();
            rules.judge().check(Rule.EXTENSION_MONTHS_LEAST, months).check(Rule.EXTENSION_MONTHS_MOST, months);
        }
    }

    int probationMonths() {
        return rules.number(Rule.PROBATION_MONTHS);
    }

    private String nameOf(UUID person) {
        return members.find(person).map(Members.Someone::name).orElse("–");
    }
}
