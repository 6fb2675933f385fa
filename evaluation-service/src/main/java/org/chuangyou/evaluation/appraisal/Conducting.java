package org.chuangyou.evaluation.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/** The branch's own steps. Each moves the appraisal's version, so that none is taken on what has changed meanwhile. */
@ApplicationScoped
class Conducting {

    private final AppraisedMembers members;
    private final Measuring measuring;
    private final Deciding deciding;
    private final EntityManager database;
    private final Clock clock;

    Conducting(AppraisedMembers members, Measuring measuring, Deciding deciding, EntityManager database, Clock clock) {
        this.members = members;
        this.measuring = measuring;
        this.deciding = deciding;
        this.database = database;
        this.clock = clock;
    }

    void minute(Appraisal appraisal, NewMutualEvaluation minutes) {
        appraisal.requireHearing();
        requireNotAhead(minutes.heldOn());
        var all = members.of(appraisal.id()).stream()
                .collect(Collectors.toMap(AppraisedMember::personCode, Function.identity()));
        for (var opinion : minutes.opinions()) {
            Optional.ofNullable(all.get(opinion.personCode()))
                    .orElseThrow(() -> AppraisalProblems.notAppraised(opinion.personCode()))
                    .wasSpokenOf(opinion.words(), minutes.heldOn());
        }
        moved(appraisal);
    }

    void measure(Appraisal appraisal, NewMeasurement measurement) {
        measuring.record(appraisal, members.of(appraisal.id()), measurement);
        moved(appraisal);
    }

    void decide(Appraisal appraisal, NewFindings findings) {
        requireNotAhead(findings.decidedOn());
        deciding.of(appraisal, findings);
        moved(appraisal);
    }

    void close(Appraisal appraisal) {
        var untold = names(appraisal, member -> member.takesPart() && !member.wasTold());
        var unanswered = names(appraisal, AppraisedMember::waitsForAnswer);
        appraisal.close(clock);
        if (!untold.isEmpty() || !unanswered.isEmpty()) {
            throw AppraisalProblems.notAllTold(untold, unanswered);
        }
    }

    /** Somebody takes part or does not: whoever decides sees it first. */
    void moved(Appraisal appraisal) {
        database.lock(appraisal, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Told after the decision, and not ahead of time. */
    void requireTold(Appraisal appraisal, LocalDate day) {
        appraisal.requireTelling();
        requireNotAhead(day);
        if (day.isBefore(appraisal.decidedOn())) {
            throw AppraisalProblems.dayTooEarly(day, appraisal.decidedOn());
        }
    }

    void requireNotAhead(LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw AppraisalProblems.dayAhead(day, today);
        }
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private List<String> names(Appraisal appraisal, Predicate<AppraisedMember> which) {
        return members.of(appraisal.id()).stream()
                .filter(which)
                .map(AppraisedMember::name)
                .toList();
    }
}
