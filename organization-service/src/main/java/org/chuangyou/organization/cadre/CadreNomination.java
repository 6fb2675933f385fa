package org.chuangyou.organization.cadre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.chuangyou.organization.person.Members.Someone;

import static jakarta.persistence.EnumType.STRING;

/** Somebody recommended as a reserve cadre, on the way to the list. */
@Entity
class CadreNomination {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID roundId;
    private UUID organizationId;
    private UUID personId;
    private LocalDate nominatedOn;
    private String reasons;

    @Embedded
    private MeetingVotes votes;

    @Enumerated(STRING)
    private NominationStatus status = NominationStatus.NOMINATED;

    private LocalDate testedOn;
    private BigDecimal testMarks;
    private LocalDate appraisedOn;

    @Enumerated(STRING)
    private AppraisalResult appraisalResult;

    private String appraisalFindings;
    private String[] appraisers;

    @ManyToOne
    private CadreNotice notice;

    @ElementCollection
    @CollectionTable(name = "cadre_objection", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "number")
    private List<Objection> objections = new ArrayList<>();

    private LocalDate listedOn;
    private LocalDate droppedOn;
    private String dropReason;

    @Enumerated(STRING)
    private NominationStatus droppedFrom;

    protected CadreNomination() {}

    CadreNomination(UUID roundId, NewNomination wanted) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.roundId = roundId;
        this.organizationId = wanted.organizationId();
        this.personId = wanted.personId();
        this.nominatedOn = wanted.nominatedOn();
        this.reasons = wanted.reasons();
        this.votes = wanted.votes();
    }

    void test(NewTest test) {
        require(NominationAct.TEST);
        testedOn = test.testedOn();
        testMarks = test.marks();
        status = NominationStatus.TESTED;
    }

    /** Who is found unsuitable drops out for what the appraisal found. */
    void appraise(NewAppraisal appraisal) {
        require(NominationAct.APPRAISE);
        appraisedOn = appraisal.appraisedOn();
        appraisalResult = appraisal.result();
        appraisalFindings = appraisal.findings();
        appraisers = appraisal.appraisers().toArray(String[]::new);
        if (appraisalResult == AppraisalResult.UNSUITABLE) {
            leave(appraisedOn, appraisalFindings);
        } else {
            status = NominationStatus.APPRAISED;
        }
    }

    void giveNotice(CadreNotice given) {
        require(NominationAct.GIVE_NOTICE);
        notice = given;
        status = NominationStatus.ON_NOTICE;
    }

    void object(NewObjection objection) {
        require(NominationAct.OBJECT);
        objections.add(Objection.raised(objection));
    }

    /** @param number counted from 1 */
    void resolve(int number, NewResolution decision) {
        require(NominationAct.RESOLVE);
        var objection = objection(number);
        if (!objection.isOpen()) {
            throw CadreProblems.objectionResolved(number, objection.resolvedOn());
        }
        objections.set(number - 1, objection.resolved(decision));
    }

    /** Only after the notice has run its days, every objection is resolved and none was upheld. */
    void list(NewListing listing) {
        require(NominationAct.LIST);
        if (!listing.listedOn().isAfter(notice.endsOn())) {
            throw CadreProblems.noticeRunning(notice.endsOn(), listing.listedOn());
        }
        var open = objections.stream().filter(Objection::isOpen).count();
        var upheld = objections.stream().filter(Objection::isUpheld).count();
        if (open + upheld > 0) {
            throw CadreProblems.objectionsStand(open, upheld);
        }
        listedOn = listing.listedOn();
        status = NominationStatus.LISTED;
    }

    void drop(NewDropOut dropOut) {
        require(NominationAct.DROP);
        leave(dropOut.droppedOn(), dropOut.reason());
    }

    private void leave(LocalDate on, String reason) {
        droppedFrom = status;
        droppedOn = on;
        dropReason = reason;
        status = NominationStatus.DROPPED;
    }

    /** 409 when the act does not fit what has been done so far. */
    void require(NominationAct act) {
        if (!act.from().contains(status)) {
            throw CadreProblems.notNow(act, status);
        }
    }

    Objection objection(int number) {
        if (number < 1 || number > objections.size()) {
            throw CadreProblems.noSuchObjection(number, objections.size());
        }
        return objections.get(number - 1);
    }

    /** The day of the step before: the next one cannot be earlier. */
    LocalDate lastStepOn() {
        return Stream.of(nominatedOn, testedOn, appraisedOn, notice == null ? null : notice.startsOn())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID personId() {
        return personId;
    }

    NominationStatus status() {
        return status;
    }

    long version() {
        return version;
    }

    NominationSummary summary(Someone person) {
        return new NominationSummary(id, personId, person.code(), person.name(), organizationId, status);
    }

    /** @param withObjections those who decide see them; the nominee learns the outcome, not what was said */
    NominationView view(Someone person, boolean withObjections) {
        return new NominationView(
                summary(person),
                roundId,
                nominatedOn,
                reasons,
                votes,
                testedOn,
                testMarks,
                appraisedOn,
                appraisalResult,
                appraisalFindings,
                appraisers == null ? null : List.of(appraisers),
                notice == null ? null : notice.startsOn(),
                notice == null ? null : notice.endsOn(),
                withObjections ? List.copyOf(objections) : null,
                listedOn,
                droppedOn,
                dropReason,
                droppedFrom);
    }
}
