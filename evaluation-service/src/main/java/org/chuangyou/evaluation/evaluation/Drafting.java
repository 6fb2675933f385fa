package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.pair.PairSubject;
import org.chuangyou.evaluation.pair.Pairs;
import org.chuangyou.evaluation.poll.Grade;
import org.chuangyou.evaluation.poll.Mode;
import org.chuangyou.evaluation.poll.SubjectKind;
import org.chuangyou.evaluation.satisfaction.Definitions;
import org.chuangyou.evaluation.template.TemplateView;
import org.chuangyou.evaluation.template.Templates;

/** What a draft must hold to be one: it adds up, and all that it names is there. */
@ApplicationScoped
class Drafting {

    private final Templates templates;
    private final Definitions definitions;
    private final Pairs pairs;
    private final Upward upward;
    private final Directory directory;

    Drafting(Templates templates, Definitions definitions, Pairs pairs, Upward upward, Directory directory) {
        this.pairs = pairs;
        this.upward = upward;
        this.templates = templates;
        this.definitions = definitions;
        this.directory = directory;
    }

    /** Refuses a draft that cannot be meant; returns its subjects, each with its organisation. */
    List<Subject> check(DraftEvaluation draft) {
        if (draft.weights() != 100) {
            throw EvaluationProblems.weights(draft.weights());
        }
        if (draft.groups().stream().map(Group::name).distinct().count()
                < draft.groups().size()) {
            throw EvaluationProblems.groupTwice();
        }
        if (draft.groups().stream()
                        .filter(group -> group.entry() == Entry.MEMBER)
                        .count()
                > 1) {
            throw EvaluationProblems.membersTwice();
        }
        requireForm(draft);
        var template = template(draft.template());
        templates.requireOffered(template, draft.organizationId());
        requireFit(draft.definition(), template);
        requirePair(draft, template.subjectKind());
        var subjects = draft.subjects().stream()
                .map(choice -> subject(draft, choice, template.subjectKind()))
                .toList();
        requireBelow(draft, subjects);
        requireStanding(draft.organizationId(), subjects);
        return subjects;
    }

    /** A meeting has its day and place; at a window issuing and casting are one sitting. */
    private static void requireForm(DraftEvaluation draft) {
        var meeting = draft.formOrDefault() == Form.MEETING;
        if (meeting != (draft.heldOn() != null) || meeting != (draft.place() != null)) {
            throw EvaluationProblems.meetingDay(draft.formOrDefault());
        }
        if (draft.formOrDefault() == Form.WINDOW && draft.modeOrDefault() == Mode.STRICT) {
            throw EvaluationProblems.windowInStrictMode();
        }
    }

    TemplateView template(DraftEvaluation.TemplateChoice choice) {
        return templates
                .find(choice.code(), choice.version())
                .orElseThrow(() -> EvaluationProblems.templateMissing(choice.code(), choice.version()));
    }

    /** A definition that counts a grade which the template does not offer would count nothing. */
    private void requireFit(String definition, TemplateView template) {
        var named = definitions.named(definition).orElseThrow(() -> EvaluationProblems.definitionMissing(definition));
        var scale = template.grades().stream().map(Grade::code).toList();
        var missing =
                named.valid().stream().filter(grade -> !scale.contains(grade)).toList();
        if (!missing.isEmpty()) {
            throw EvaluationProblems.definitionUnfit(definition, missing);
        }
    }

    /** Of the 四评, each is judged by its own people. A superior is judged by one group: so only the sum is shown. */
    private void requirePair(DraftEvaluation draft, SubjectKind kind) {
        if (draft.pair() == null) {
            return;
        }
        var pair = pairs.named(draft.pair()).orElseThrow(() -> EvaluationProblems.pairMissing(draft.pair()));
        if (pair.subject().kind() != kind) {
            throw EvaluationProblems.pairJudgesOthers(pair, kind);
        }
        var strangers = draft.groups().stream()
                .map(Group::name)
                .filter(name -> !pair.raters().contains(name))
                .toList();
        if (!strangers.isEmpty()) {
            throw EvaluationProblems.pairRaters(pair, strangers);
        }
        upward.require(draft, pair);
    }

    private Subject subject(DraftEvaluation draft, DraftEvaluation.SubjectChoice choice, SubjectKind kind) {
        if (choice.teacher() != null) {
            return teacher(draft, choice, kind);
        }
        var named = kind == SubjectKind.BRANCH ? choice.organizationId() : choice.personCode();
        var other = kind == SubjectKind.BRANCH ? choice.personCode() : choice.organizationId();
        if (named == null || other != null) {
            throw EvaluationProblems.subjectOfOtherKind(kind);
        }
        return kind == SubjectKind.BRANCH
                ? Subject.organization(choice.organizationId())
                : directory
                        .person(choice.personCode())
                        .map(person -> new Subject(person.organizationId(), person.code(), null))
                        .orElseThrow(() -> EvaluationProblems.subjectNotBelow(choice.personCode()));
    }

    /** Of the 四评 only one judges people who are on no roster. */
    private Subject teacher(DraftEvaluation draft, DraftEvaluation.SubjectChoice choice, SubjectKind kind) {
        var judgesTeachers = draft.pair() != null
                && pairs.named(draft.pair())
                        .filter(pair -> pair.subject() == PairSubject.TEACHER)
                        .isPresent();
        if (!judgesTeachers) {
            throw EvaluationProblems.teacherElsewhere(choice.teacher());
        }
        if (kind != SubjectKind.MEMBER || choice.organizationId() == null || choice.personCode() != null) {
            throw EvaluationProblems.subjectOfOtherKind(kind);
        }
        return new Subject(choice.organizationId(), null, choice.teacher().strip());
    }

    /** Nothing is evaluated that stands no more; members go on in the organisation that took theirs in. */
    void requireStanding(UUID organiser, List<Subject> subjects) {
        directory.requireStanding(organiser);
        subjects.stream()
                .filter(subject -> subject.personCode() == null)
                .forEach(subject -> directory.requireStanding(subject.organizationId()));
    }

    /** An organiser has its own and those below it judged. For 评议上级 the superior itself is the organiser. */
    private void requireBelow(DraftEvaluation draft, List<Subject> subjects) {
        if (subjects.stream().distinct().count() < subjects.size()) {
            throw EvaluationProblems.subjectTwice();
        }
        var below = directory.subtree(draft.organizationId());
        for (var subject : subjects) {
            if (!below.contains(subject.organizationId())) {
                throw EvaluationProblems.subjectNotBelow(
                        subject.personCode() == null ? subject.organizationId().toString() : subject.personCode());
            }
        }
    }
}
