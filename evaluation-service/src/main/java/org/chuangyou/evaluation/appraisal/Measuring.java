package org.chuangyou.evaluation.appraisal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.evaluation.MemberResults;
import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.scale.Scales;

/** 民主测评: which evaluation's ballots an appraisal hears, and what they say of each. */
@ApplicationScoped
class Measuring {

    /** Below this number a ballot tells who cast it, so the branch may do without (see the urn's own k). */
    static final int LEAST_SECRET = 5;

    private final Appraisals appraisals;
    private final MemberResults results;
    private final Directory directory;
    private final Scales scales;

    Measuring(Appraisals appraisals, MemberResults results, Directory directory, Scales scales) {
        this.appraisals = appraisals;
        this.results = results;
        this.directory = directory;
        this.scales = scales;
    }

    void record(Appraisal appraisal, List<AppraisedMember> members, NewMeasurement wanted) {
        if (!wanted.saysOneThing()) {
            throw AppraisalProblems.measurementSaysTwoThings();
        }
        var takingPart = members.stream().filter(AppraisedMember::takesPart).toList();
        if (wanted.evaluationId() != null) {
            requireFit(appraisal, takingPart, wanted.evaluationId());
            appraisal.measuredBy(wanted.evaluationId());
        } else if (takingPart.size() < LEAST_SECRET) {
            appraisal.goesUnmeasured(wanted.unmeasuredReason());
        } else {
            throw AppraisalProblems.measurable(takingPart.size(), LEAST_SECRET);
        }
    }

    private void requireFit(Appraisal appraisal, List<AppraisedMember> takingPart, UUID evaluation) {
        var held = results.of(evaluation)
                .filter(one -> directory.line(appraisal.organizationId()).contains(one.organizationId()))
                .orElseThrow(() -> AppraisalProblems.notCounted(evaluation));
        appraisals
                .measuredBy(appraisal.organizationId(), evaluation)
                .filter(other -> other.year() != appraisal.year())
                .ifPresent(other -> {
                    throw AppraisalProblems.measuredAlready(other.year());
                });
        var asked = held.grades().stream().map(Grade::code).toList();
        var needed = grades(appraisal).stream().map(Grade::code).toList();
        if (!asked.equals(needed)) {
            throw AppraisalProblems.onAnotherScale(asked, needed);
        }
        var without = takingPart.stream()
                .filter(member -> !held.persons().containsKey(member.personCode()))
                .map(AppraisedMember::name)
                .toList();
        if (!without.isEmpty()) {
            throw AppraisalProblems.notMeasured(without);
        }
    }

    List<Grade> grades(Appraisal appraisal) {
        return scales.named(appraisal.scaleCode()).orElseThrow().grades();
    }

    /** What the ballots say, by person code; empty where none were held. */
    Map<String, Vote> votes(Appraisal appraisal) {
        var grades = grades(appraisal);
        return Optional.ofNullable(appraisal.evaluationId())
                .flatMap(results::of)
                .map(held -> held.persons().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> Vote.of(entry.getValue(), grades))))
                .orElse(Map.of());
    }
}
