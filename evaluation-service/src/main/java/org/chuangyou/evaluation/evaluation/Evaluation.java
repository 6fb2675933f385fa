package org.chuangyou.evaluation.evaluation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import org.chuangyou.evaluation.poll.Mode;

/** A 民主测评: groups of evaluators judge subjects by a 测评表. Secret in the middle, public in the end. */
@Entity
class Evaluation {

    /**
     * Below this number the moment of issuing and the moment of casting would tell who it was. In any group: its people
     * hide among each other and not among all.
     */
    private static final int STRICT_BELOW = 100;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID campaignId;
    private UUID organizationId;
    private String title;
    private String pairCode;
    private String templateCode;
    private int templateVersion;
    private String definition;
    private int minimumShown;
    private boolean comments;

    @Enumerated(EnumType.STRING)
    private Form form;

    private LocalDate heldOn;
    private String place;

    /** As chosen, or as fixed at opening; null before that, where it is left to the numbers. */
    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Enumerated(EnumType.STRING)
    private EvaluationStatus status = EvaluationStatus.DRAFT;

    private LocalDate openedOn;
    private String closingProposedBy;
    private LocalDate closedOn;
    private LocalDate publishedOn;
    private boolean personsPublished;
    private LocalDate annulledOn;
    private String annulmentReason;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "evaluation_group")
    private List<Group> groups = new ArrayList<>();

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "evaluation_subject")
    private List<Subject> subjects = new ArrayList<>();

    protected Evaluation() {}

    Evaluation(UUID id, DraftEvaluation draft, List<Subject> subjects) {
        this.id = id;
        word(draft, subjects);
    }

    void edit(DraftEvaluation draft, List<Subject> judged) {
        require(EvaluationStatus.DRAFT, Act.EDIT);
        word(draft, judged);
    }

    private void word(DraftEvaluation draft, List<Subject> judged) {
        campaignId = draft.campaignId();
        organizationId = draft.organizationId();
        title = draft.title();
        pairCode = draft.pair();
        templateCode = draft.template().code();
        templateVersion = draft.template().version();
        definition = draft.definition();
        minimumShown = draft.minimumShown();
        comments = draft.asksForComments();
        form = draft.formOrDefault();
        heldOn = draft.heldOn();
        place = draft.place();
        mode = draft.mode();
        groups.clear();
        groups.addAll(draft.groups());
        subjects.clear();
        subjects.addAll(judged);
    }

    /** Ballots can be had and cast from now on, and nothing asked is changed any more. */
    EvaluationEvent.Opened open(Clock clock) {
        require(EvaluationStatus.DRAFT, Act.OPEN);
        status = EvaluationStatus.OPEN;
        openedOn = LocalDate.now(clock);
        return new EvaluationEvent.Opened(id, campaignId, organizationId, title, openedOn);
    }

    void requireDrawable() {
        require(EvaluationStatus.OPEN, Act.DRAW_SLIPS);
    }

    /** Ballots on paper are counted until closing, by who is not judged by them. */
    void requireTallying(String teller) {
        requireRunning(Act.TALLY_PAPER);
        if (subjects.stream().anyMatch(subject -> teller.equals(subject.personCode()))) {
            throw EvaluationProblems.ownTally();
        }
    }

    /** Issuing is over; only now may ballots be cast, so that the hour of the one tells nothing of the other. */
    void beginCasting() {
        if (mode() != Mode.STRICT) {
            throw EvaluationProblems.notPossible(status, Act.BEGIN_CASTING);
        }
        require(EvaluationStatus.OPEN, Act.BEGIN_CASTING);
        status = EvaluationStatus.CASTING;
    }

    /** One person says that it is to be closed; it goes on until another says so too. */
    void proposeClosing(String person) {
        requireClosable();
        closingProposedBy = person;
    }

    /** No ballot is taken any more: whoever proposed it, somebody else does it. */
    void close(String person, Clock clock) {
        requireClosable();
        if (person.equals(closingProposedBy)) {
            throw EvaluationProblems.closingNeedsAnother();
        }
        status = EvaluationStatus.CLOSED;
        closedOn = LocalDate.now(clock);
    }

    private void requireClosable() {
        require(mode() == Mode.STRICT ? EvaluationStatus.CASTING : EvaluationStatus.OPEN, Act.CLOSE);
    }

    /** It ends uncounted. Nobody has seen a number of it, so that none can be annulled for how it went. */
    EvaluationEvent.Annulled annul(String reason, Clock clock) {
        requireRunning(Act.ANNUL);
        status = EvaluationStatus.ANNULLED;
        annulledOn = LocalDate.now(clock);
        annulmentReason = reason;
        return new EvaluationEvent.Annulled(id, campaignId, organizationId, annulledOn);
    }

    /**
     * Everybody may read the results from now on.
     *
     * @param persons whether those of persons too; else these are for themselves and for the organiser's line
     */
    EvaluationEvent.Published publish(boolean persons, Clock clock) {
        require(EvaluationStatus.CLOSED, Act.PUBLISH);
        status = EvaluationStatus.PUBLISHED;
        personsPublished = persons;
        publishedOn = LocalDate.now(clock);
        return new EvaluationEvent.Published(id, campaignId, organizationId, publishedOn);
    }

    void requireCounted() {
        if (!EvaluationStatus.COUNTED.contains(status)) {
            throw EvaluationProblems.notPossible(status, Act.READ_RESULTS);
        }
    }

    private void requireRunning(Act act) {
        if (status != EvaluationStatus.OPEN && status != EvaluationStatus.CASTING) {
            throw EvaluationProblems.notPossible(status, act);
        }
    }

    private void require(EvaluationStatus needed, Act act) {
        if (status != needed) {
            throw EvaluationProblems.notPossible(status, act);
        }
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID campaignId() {
        return campaignId;
    }

    UUID organizationId() {
        return organizationId;
    }

    String title() {
        return title;
    }

    /** One of the 四评, or null. */
    String pair() {
        return pairCode;
    }

    DraftEvaluation.TemplateChoice template() {
        return new DraftEvaluation.TemplateChoice(templateCode, templateVersion);
    }

    String definition() {
        return definition;
    }

    int minimumShown() {
        return minimumShown;
    }

    /** So many people a group has by the roster. */
    void counted(int group, int people) {
        groups.set(group, groups.get(group).of(people));
    }

    EvaluationView.FormView form() {
        return new EvaluationView.FormView(form, heldOn, place);
    }

    /** Whether people may write beside the grades. */
    boolean asksForComments() {
        return comments;
    }

    Mode mode() {
        return mode == null ? fitting() : mode;
    }

    /** What fits the people there are; at a window it is one sitting by its nature. */
    private Mode fitting() {
        return form != Form.WINDOW && groups.stream().anyMatch(group -> group.eligible() < STRICT_BELOW)
                ? Mode.STRICT
                : Mode.ONE_SITTING;
    }

    /** The numbers are those of the roster now, so the mode is what fits them, if it was left to them. */
    void fixMode() {
        mode = mode();
    }

    EvaluationStatus status() {
        return status;
    }

    Optional<String> closingProposedBy() {
        return Optional.ofNullable(closingProposedBy);
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    LocalDate publishedOn() {
        return publishedOn;
    }

    /** When and why it was annulled; null where it was not. */
    EvaluationView.AnnulmentView annulment() {
        return annulledOn == null ? null : new EvaluationView.AnnulmentView(annulledOn, annulmentReason);
    }

    boolean arePersonsPublished() {
        return personsPublished;
    }

    List<Group> groups() {
        return List.copyOf(groups);
    }

    List<Subject> subjects() {
        return List.copyOf(subjects);
    }
}
