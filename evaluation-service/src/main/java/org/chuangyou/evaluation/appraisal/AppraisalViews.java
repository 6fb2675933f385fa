package org.chuangyou.evaluation.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.web.Messages;
import org.chuangyou.evaluation.cap.Caps;
import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.poll.Grade;

/** Shows appraisals. */
@ApplicationScoped
class AppraisalViews {

    private final AppraisedMembers members;
    private final Findings findings;
    private final Measuring measuring;
    private final Directory directory;
    private final Caps caps;
    private final Messages messages;

    AppraisalViews(
            AppraisedMembers members,
            Findings findings,
            Measuring measuring,
            Directory directory,
            Caps caps,
            Messages messages) {
        this.members = members;
        this.findings = findings;
        this.measuring = measuring;
        this.directory = directory;
        this.caps = caps;
        this.messages = messages;
    }

    AppraisalView of(Appraisal appraisal) {
        return together(List.of(appraisal)).apply(appraisal);
    }

    /** Shows each of these; what belongs to them is read for all at once. */
    Function<Appraisal, AppraisalView> together(List<Appraisal> shown) {
        var ids = shown.stream().map(Appraisal::id).toList();
        var people = members.ofAll(ids).stream().collect(Collectors.groupingBy(AppraisedMember::appraisalId));
        var found = findings.ofAll(ids).stream().collect(Collectors.groupingBy(Finding::decision));
        return appraisal -> view(
                appraisal,
                people.getOrDefault(appraisal.id(), List.of()),
                found.getOrDefault(appraisal.decision(), List.of()));
    }

    private AppraisalView view(Appraisal appraisal, List<AppraisedMember> people, List<Finding> found) {
        var grades = measuring.grades(appraisal);
        return new AppraisalView(
                appraisal.id(),
                appraisal.organizationId(),
                directory.nameOf(appraisal.organizationId()).orElse(""),
                appraisal.year(),
                appraisal.title(),
                appraisal.scaleCode(),
                appraisal.status(),
                appraisal.openedOn(),
                appraisal.evaluationId(),
                appraisal.unmeasuredReason(),
                AppraisalView.Progress.of(people),
                appraisal.decidedOn(),
                appraisal.meeting(),
                appraisal.round(),
                appraisal.mendingReason(),
                found.isEmpty() ? List.of() : counts(grades, found),
                warnings(grades.get(0), found),
                appraisal.closedOn());
    }

    private static List<AppraisalView.GradeCount> counts(List<Grade> grades, Collection<Finding> found) {
        return grades.stream()
                .map(grade -> new AppraisalView.GradeCount(grade.code(), grade.label(), count(grade, found)))
                .toList();
    }

    private static long count(Grade grade, Collection<Finding> found) {
        return found.stream()
                .filter(finding -> finding.grade().equals(grade.code()))
                .count();
    }

    private List<String> warnings(Grade best, Collection<Finding> found) {
        var cap = caps.today();
        var excellent = count(best, found);
        var most = cap.most(found.size());
        return excellent <= most
                ? List.of()
                : List.of(messages.text(
                        "warning.too-many-excellent",
                        Map.of("excellent", excellent, "members", found.size(), "most", most, "rule", cap.source())));
    }

    List<AppraisedMemberView> membersOf(Appraisal appraisal) {
        var votes = measuring.votes(appraisal);
        var found = findings.standing(appraisal);
        return members.of(appraisal.id()).stream()
                .map(member -> view(member, votes, found))
                .toList();
    }

    AppraisedMemberView of(Appraisal appraisal, AppraisedMember member) {
        return view(member, measuring.votes(appraisal), findings.standing(appraisal));
    }

    private static AppraisedMemberView view(
            AppraisedMember member, Map<String, Vote> votes, Map<String, Finding> found) {
        var finding = found.get(member.personCode());
        return member.view(votes.get(member.personCode()), finding == null ? null : finding.view());
    }
}
