package org.chuangyou.organization.cadre;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.annotations.Generated;

import static jakarta.persistence.EnumType.STRING;

/** 全额定向推荐: a school's staff recommend who should lead it; may be suspended (暂缓) and resumed. */
@Entity
class DirectedRecommendation implements Stepwise<RecommendationAct> {

    @Id
    private UUID id;

    @Version
    private long version;

    /** By which files refer to it; the database makes it where the office gave none. */
    @Generated
    private String code;

    private UUID organizationId;
    private UUID unitId;
    private String title;
    private String documentNumber;
    private LocalDate documentDate;
    private LocalDate announcedOn;

    @Enumerated(STRING)
    private RecommendationStage stage = RecommendationStage.ANNOUNCED;

    @ElementCollection
    @CollectionTable(name = "recommended_post", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    private List<RecommendedPost> posts = new ArrayList<>();

    private LocalDate heldOn;
    private Integer expected;
    private Integer present;

    @ElementCollection
    @CollectionTable(name = "recommended_person", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    private List<RecommendedPerson> persons = new ArrayList<>();

    @Embedded
    private RecommendationAppraisal appraisal;

    private LocalDate concludedOn;
    private String outcome;
    private LocalDate suspendedOn;
    private String suspendedReason;

    @ElementCollection
    @CollectionTable(name = "recommendation_pause", joinColumns = @JoinColumn(name = "recommendation_id"))
    @OrderColumn(name = "position")
    private List<RecommendationPause> pauses = new ArrayList<>();

    protected DirectedRecommendation() {}

    DirectedRecommendation(NewDirectedRecommendation wanted) {
        id = UuidCreator.getTimeOrderedEpoch();
        organizationId = wanted.organizationId();
        unitId = wanted.unitId();
        title = wanted.title();
        documentNumber = wanted.documentNumber();
        documentDate = wanted.documentDate();
        announcedOn = wanted.announcedOn();
        var names = wanted.posts().stream().map(RecommendedPost::name).toList();
        if (names.stream().distinct().count() < names.size()) {
            throw RecommendationProblems.postsRepeat(names);
        }
        posts.addAll(wanted.posts());
    }

    void recommend(NewRecommendationMeeting meeting) {
        require(RecommendationAct.RECOMMEND);
        RecommendationCount.of(posts, meeting).requirePlausible();
        heldOn = meeting.heldOn();
        expected = meeting.expected();
        present = meeting.present();
        persons.addAll(meeting.persons());
        stage = RecommendationStage.RECOMMENDED;
    }

    boolean wasHeld() {
        return heldOn != null;
    }

    /** Refuses a post that is not to be filled, and more votes for somebody than were there to give them. */
    void requireRecommendable(String post, int votes) {
        var one = new RecommendedPerson(post, id, votes);
        RecommendationCount.of(posts, new NewRecommendationMeeting(heldOn, expected, present, List.of(one)))
                .requirePlausible();
    }

    void appraise(RecommendationAppraisal made) {
        require(RecommendationAct.APPRAISE);
        appraisal = made;
        stage = RecommendationStage.APPRAISED;
    }

    void conclude(NewConclusion conclusion) {
        require(RecommendationAct.CONCLUDE);
        concludedOn = conclusion.concludedOn();
        outcome = conclusion.outcome();
        stage = RecommendationStage.CONCLUDED;
    }

    void suspend(NewSuspension suspension) {
        require(RecommendationAct.SUSPEND);
        suspendedOn = suspension.suspendedOn();
        suspendedReason = suspension.reason();
    }

    void resume(NewResumption resumption) {
        require(RecommendationAct.RESUME);
        pauses.add(new RecommendationPause(suspendedOn, suspendedReason, resumption.resumedOn()));
        suspendedOn = null;
        suspendedReason = null;
    }

    @Override
    public void require(RecommendationAct act) {
        if (!act.isAllowed(stage, isSuspended())) {
            throw RecommendationProblems.notNow(act, stage, suspendedOn, suspendedReason);
        }
    }

    boolean isSuspended() {
        return suspendedOn != null;
    }

    @Override
    public LocalDate lastStepOn() {
        var resumed = pauses.stream().map(RecommendationPause::resumedOn);
        return Stream.concat(
                        resumed,
                        Stream.of(announcedOn, heldOn, appraisedOn(), suspendedOn)
                                .filter(Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate appraisedOn() {
        return appraisal == null ? null : appraisal.appraisedOn();
    }

    UUID id() {
        return id;
    }

    UUID organizationId() {
        return organizationId;
    }

    RecommendationStage stage() {
        return stage;
    }

    List<UUID> personIds() {
        return persons.stream().map(RecommendedPerson::personId).distinct().toList();
    }

    @Override
    public long version() {
        return version;
    }

    RecommendationSummary summary() {
        return new RecommendationSummary(
                id,
                code,
                organizationId,
                unitId,
                title,
                List.copyOf(posts),
                stage,
                isSuspended(),
                suspendedOn,
                suspendedReason,
                announcedOn,
                heldOn,
                appraisedOn(),
                concludedOn);
    }

    RecommendationView view(RecommendedNames names) {
        return new RecommendationView(
                summary(),
                documentNumber,
                documentDate,
                expected,
                present,
                names.of(persons),
                appraisal,
                outcome,
                List.copyOf(pauses));
    }
}
