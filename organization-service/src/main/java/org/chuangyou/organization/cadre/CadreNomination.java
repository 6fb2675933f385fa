package org.chuangyou.organization.cadre;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
class CadreNomination implements Stepwise<NominationAct> {

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

    @Embedded
    private WrittenTest test;

    @Embedded
    private Appraisal appraisal;

    @ManyToOne
    private CadreNotice notice;

    @ElementCollection
    @CollectionTable(name = "cadre_objection", joinColumns = @JoinColumn(name = "nomination_id"))
    @OrderColumn(name = "number")
    private List<Objection> objections = new ArrayList<>();

    private LocalDate listedOn;

    @Embedded
    private DropOut dropOut;

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

    void test(WrittenTest taken) {
        require(NominationAct.TEST);
        test = taken;
        status = NominationStatus.TESTED;
    }

    /** Who is found unsuitable drops out for what the appraisal found. */
    void appraise(Appraisal made) {
        require(NominationAct.APPRAISE);
        appraisal = made;
        if (made.result() == AppraisalResult.UNSUITABLE) {
            leave(made.appraisedOn(), made.findings());
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

    void drop(NewDropOut wanted) {
        require(NominationAct.DROP);
        leave(wanted.droppedOn(), wanted.reason());
    }

    private void leave(LocalDate on, String reason) {
        dropOut = new DropOut(on, reason, status);
        status = NominationStatus.DROPPED;
    }

    @Override
    public void require(NominationAct act) {
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

    @Override
    public LocalDate lastStepOn() {
        if (notice != null) {
            return notice.startsOn();
        }
        if (appraisal != null) {
            return appraisal.appraisedOn();
        }
        return test == null ? nominatedOn : test.testedOn();
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

    @Override
    public long version() {
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
                test,
                appraisal,
                notice == null ? null : notice.period(),
                withObjections ? List.copyOf(objections) : null,
                listedOn,
                dropOut);
    }
}
