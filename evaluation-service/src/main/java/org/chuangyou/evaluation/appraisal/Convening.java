package org.chuangyou.evaluation.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.scale.Purpose;
import org.chuangyou.evaluation.scale.Scales;

/** Begins a year's appraisal with everybody who is a member that day. */
@ApplicationScoped
class Convening {

    private final Appraisals appraisals;
    private final AppraisedMembers members;
    private final Directory directory;
    private final Scales scales;
    private final Clock clock;

    Convening(Appraisals appraisals, AppraisedMembers members, Directory directory, Scales scales, Clock clock) {
        this.appraisals = appraisals;
        this.members = members;
        this.directory = directory;
        this.scales = scales;
        this.clock = clock;
    }

    Appraisal of(NewAppraisal wanted) {
        var organization = wanted.organizationId();
        var name = directory.nameOf(organization).orElseThrow();
        directory.requireStanding(organization);
        check(wanted, name);
        var present = directory.members(organization);
        if (present.isEmpty()) {
            throw AppraisalProblems.noMembers(name);
        }
        var appraisal = new Appraisal(wanted, clock);
        appraisals.persistAndFlush(appraisal);
        present.forEach(person -> members.persist(new AppraisedMember(appraisal.id(), person)));
        return appraisal;
    }

    private void check(NewAppraisal wanted, String name) {
        var year = LocalDate.now(clock).getYear();
        if (wanted.year() > year) {
            throw AppraisalProblems.yearAhead(wanted.year(), year);
        }
        if (appraisals.of(wanted.organizationId(), wanted.year()).isPresent()) {
            throw AppraisalProblems.heldAlready(name, wanted.year());
        }
        scales.named(wanted.scaleOrDefault())
                .filter(scale -> scale.purpose() == Purpose.APPRAISAL)
                .orElseThrow(() -> AppraisalProblems.otherScale(wanted.scaleOrDefault()));
    }
}
