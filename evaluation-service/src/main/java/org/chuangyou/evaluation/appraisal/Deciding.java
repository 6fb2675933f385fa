package org.chuangyou.evaluation.appraisal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.cap.Caps;
import org.chuangyou.evaluation.cap.Effect;
import org.chuangyou.evaluation.poll.Grade;

/**
 * 组织评定. Everybody has been heard first; votes do not decide, but who departs from them says why
 * ("不能简单地以票取人"); 优秀 generally for no more than a third.
 */
@ApplicationScoped
class Deciding {

    private final AppraisedMembers members;
    private final Findings findings;
    private final Measuring measuring;
    private final Caps caps;

    Deciding(AppraisedMembers members, Findings findings, Measuring measuring, Caps caps) {
        this.members = members;
        this.findings = findings;
        this.measuring = measuring;
        this.caps = caps;
    }

    void of(Appraisal appraisal, NewFindings wanted) {
        var takingPart = members.of(appraisal.id()).stream()
                .filter(AppraisedMember::takesPart)
                .collect(Collectors.toMap(AppraisedMember::personCode, Function.identity()));
        requireHeard(appraisal, takingPart);
        requireEachOnce(wanted, takingPart);
        requireGrades(appraisal, wanted);
        requireReasons(appraisal, wanted, takingPart);
        requireFewExcellent(appraisal, wanted);
        requireAfterHearing(wanted, takingPart);
        var before = findings.standing(appraisal);
        appraisal.decided(wanted);
        for (var item : wanted.findings()) {
            findings.persist(new Finding(appraisal.id(), appraisal.round(), item));
            if (before.get(item.personCode()) == null
                    || !before.get(item.personCode()).says(item)) {
                takingPart.get(item.personCode()).foundAnew();
            }
        }
    }

    private static void requireHeard(Appraisal appraisal, Map<String, AppraisedMember> takingPart) {
        var self = names(takingPart, member -> !member.hasSpoken());
        var mutual = names(takingPart, member -> !member.wasHeardOf());
        if (!self.isEmpty() || !mutual.isEmpty() || !appraisal.isMeasured()) {
            throw AppraisalProblems.stepsMissing(self, mutual, appraisal.isMeasured());
        }
    }

    private static void requireAfterHearing(NewFindings wanted, Map<String, AppraisedMember> takingPart) {
        var heard = takingPart.values().stream().map(AppraisedMember::mutualOn).max(Comparator.naturalOrder());
        heard.filter(wanted.decidedOn()::isBefore).ifPresent(day -> {
            throw AppraisalProblems.dayTooEarly(wanted.decidedOn(), day);
        });
    }

    private static List<String> names(Map<String, AppraisedMember> members, Predicate<AppraisedMember> which) {
        return members.values().stream()
                .filter(which)
                .map(AppraisedMember::name)
                .sorted()
                .toList();
    }

    private static void requireEachOnce(NewFindings wanted, Map<String, AppraisedMember> takingPart) {
        var missing = new ArrayList<>(takingPart.keySet().stream().sorted().toList());
        var tooMany = new ArrayList<String>();
        for (var item : wanted.findings()) {
            if (!missing.remove(item.personCode())) {
                tooMany.add(item.personCode());
            }
        }
        if (!missing.isEmpty() || !tooMany.isEmpty()) {
            throw AppraisalProblems.notEachOnce(missing, tooMany);
        }
    }

    private void requireGrades(Appraisal appraisal, NewFindings wanted) {
        var scale = measuring.grades(appraisal).stream().map(Grade::code).toList();
        var others = wanted.findings().stream()
                .map(NewFindings.Item::grade)
                .filter(grade -> !scale.contains(grade))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            throw AppraisalProblems.noSuchGrade(others, scale);
        }
    }

    private void requireReasons(Appraisal appraisal, NewFindings wanted, Map<String, AppraisedMember> takingPart) {
        var votes = measuring.votes(appraisal);
        var unreasoned = wanted.findings().stream()
                .filter(item -> item.reason() == null && votes.containsKey(item.personCode()))
                .filter(item -> votes.get(item.personCode()).isDepartedFromBy(item.grade()))
                .map(item -> takingPart.get(item.personCode()).name())
                .toList();
        if (!unreasoned.isEmpty()) {
            throw AppraisalProblems.departingWithoutReason(unreasoned);
        }
    }

    private void requireFewExcellent(Appraisal appraisal, NewFindings wanted) {
        var best = measuring.grades(appraisal).get(0).code();
        var excellent = wanted.findings().stream()
                .filter(item -> item.grade().equals(best))
                .count();
        var cap = caps.today();
        var people = wanted.findings().size();
        if (cap.effect() == Effect.BLOCK && excellent > cap.most(people)) {
            throw AppraisalProblems.tooManyExcellent(excellent, people, cap.most(people), cap);
        }
    }
}
