package org.chuangyou.pledge.sync;

import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.pledge.conflict.Precondition;
import org.chuangyou.pledge.pledge.Drafting;
import org.chuangyou.pledge.pledge.RunningPledges;
import org.chuangyou.pledge.progress.ProgressKeeping;
import org.chuangyou.pledge.progress.ProgressOutcome;
import org.chuangyou.pledge.sync.Drafts.Draft;
import org.chuangyou.pledge.sync.Drafts.PledgeDraft;
import org.chuangyou.pledge.sync.Drafts.ProgressDraft;
import org.chuangyou.pledge.sync.SyncOutcome.Kind;
import org.chuangyou.pledge.sync.SyncOutcome.Result;

/** Keeps one draft, by the very rules that hold for those who are on line. */
@ApplicationScoped
class DraftKeeping {

    private final Drafting drafting;
    private final RunningPledges running;
    private final ProgressKeeping progress;
    private final Validator validator;
    private final Audit audit;

    DraftKeeping(
            Drafting drafting, RunningPledges running, ProgressKeeping progress, Validator validator, Audit audit) {
        this.drafting = drafting;
        this.running = running;
        this.progress = progress;
        this.validator = validator;
        this.audit = audit;
    }

    Result keep(Draft draft) {
        if ((draft.pledge() == null) == (draft.progress() == null)) {
            throw Refusal.invalid("draft-of-one-thing").asException();
        }
        return draft.pledge() == null ? keep(draft.progress()) : keep(draft.pledge());
    }

    private Result keep(PledgeDraft draft) {
        requireValid(draft);
        var drafted = draft.version() == null
                ? drafting.createOrSee(draft.id(), draft.content())
                : drafting.edit(draft.id(), draft.content(), Precondition.version(draft.version()));
        return Result.kept(Kind.valueOf(drafted.outcome().name()), drafted.version());
    }

    private Result keep(ProgressDraft draft) {
        requireValid(draft);
        var pledge = running.lockOwn(draft.pledgeId());
        var change = progress.open(draft.month(), List.of(pledge.id()))
                .intend(pledge, draft.content(), Precondition.version(draft.version()));
        if (change.outcome() != ProgressOutcome.UNCHANGED) {
            progress.keep(List.of(change));
            audit.record("report-progress", pledge.id());
        }
        var kind = change.outcome() == ProgressOutcome.REPLACED
                ? Kind.SAVED
                : Kind.valueOf(change.outcome().name());
        return Result.kept(kind, change.standing().version());
    }

    private void requireValid(Object draft) {
        var violations = validator.validate(draft).stream()
                .map(violation ->
                        Map.of("field", violation.getPropertyPath().toString(), "message", violation.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw invalid(violations);
        }
    }

    private static HttpProblem invalid(List<?> violations) {
        return Refusal.invalid("invalid-fields").with("violations", violations).asException();
    }
}
