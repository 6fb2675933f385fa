package org.chuangyou.pledge.campaign;

import java.time.LocalDate;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;

/** Why something is not done with a campaign. */
final class CampaignProblems {

    private CampaignProblems() {}

    static HttpProblem notFound() {
        return Refusal.notFound("campaign-not-found").asException();
    }

    static HttpProblem leadersOnly() {
        return Refusal.forbidden("campaign-leaders-only").asException();
    }

    static HttpProblem endsBeforeItStarts(DraftCampaign draft) {
        return Refusal.invalid("campaign-ends-before-it-starts")
                .with("startsOn", draft.startsOn())
                .with("endsOn", draft.endsOn())
                .asException();
    }

    static HttpProblem stageOutside(Stage stage, LocalDate startsOn, LocalDate endsOn) {
        return Refusal.invalid("stage-outside-campaign")
                .with("stage", stage.name())
                .with("stageStartsOn", stage.startsOn())
                .with("stageEndsOn", stage.endsOn())
                .with("startsOn", startsOn)
                .with("endsOn", endsOn)
                .asException();
    }

    static HttpProblem shortened(LocalDate wanted, LocalDate endsOn) {
        return Refusal.conflict("campaign-shortened")
                .with("wanted", wanted)
                .with("endsOn", endsOn)
                .asException();
    }

    static HttpProblem unfinished(Unfinished.Left left) {
        return Refusal.conflict("campaign-unfinished")
                .with("inReview", left.inReview())
                .with("unconfirmed", left.unconfirmed())
                .with("running", left.running())
                .with("organizations", left.organizations())
                .asException();
    }

    static HttpProblem notNow(CampaignAct act, CampaignStatus status) {
        return Refusal.conflict("campaign-status")
                .with("act", act)
                .with("current", status)
                .with("required", act.from())
                .asException();
    }

    static HttpProblem notOpen(String name, CampaignStatus status) {
        return Refusal.conflict("campaign-not-open")
                .with("campaign", name)
                .with("current", status)
                .asException();
    }

    static HttpProblem notHeldFor(String organization, String organizer) {
        return Refusal.conflict("organization-outside-campaign")
                .with("organization", organization)
                .with("organizer", organizer)
                .asException();
    }
}
