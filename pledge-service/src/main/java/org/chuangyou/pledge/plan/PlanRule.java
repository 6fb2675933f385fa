package org.chuangyou.pledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.WholeRule;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.matter.Filing;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.matter.Wholes.Whole;

import static org.chuangyou.pledge.plan.PlanColumns.CAMPAIGN;
import static org.chuangyou.pledge.plan.PlanColumns.FIELDS;
import static org.chuangyou.pledge.plan.PlanColumns.PUBLISHED_ON;
import static org.chuangyou.pledge.plan.PlanColumns.REASON;
import static org.chuangyou.pledge.plan.PlanColumns.REVISED_ON;

/** Takes the plans of an import where their rows say they stand, once all is there. No pledge comes before its plan. */
@Priority(PlanRule.BEFORE_PLEDGES)
@ApplicationScoped
class PlanRule implements WholeRule {

    static final int BEFORE_PLEDGES = 10;

    private final PlanSheets sheets;
    private final Plans plans;
    private final PastPlans past;
    private final OpenCampaigns campaigns;
    private final RowRules rules;
    private final Filing filing;
    private final Outbox outbox;

    PlanRule(
            PlanSheets sheets,
            Plans plans,
            PastPlans past,
            OpenCampaigns campaigns,
            RowRules rules,
            Filing filing,
            Outbox outbox) {
        this.sheets = sheets;
        this.plans = plans;
        this.past = past;
        this.campaigns = campaigns;
        this.rules = rules;
        this.filing = filing;
        this.outbox = outbox;
    }

    @Override
    public void check(Findings findings) {
        var facts = new ArrayList<Event>();
        for (var whole : sheets.all()) {
            if (whole.row() == null) {
                addHearings(whole);
            } else {
                facts.addAll(live(whole));
            }
            filing.letGo(!findings.haveErrors());
        }
        if (!findings.haveErrors()) {
            outbox.addAll(facts);
        }
    }

    private List<Event> live(Whole whole) {
        var row = whole.row();
        requireCampaign(row);
        var plan = lock(row).orElseThrow();
        var heard = plan.content().hearings();
        whole.requireNumbered(heard.size() + 1, row, MatterColumns.ORGANIZATION, "plan-hearing-gap");
        var said = PlanColumns.draft(row, heard).heard(hearings(whole));
        rules.accept(row, said, FIELDS);
        if (row.get(REVISED_ON) != null) {
            rules.accept(row, new NewPlanRevision(row.get(REASON)), FIELDS);
        }
        var facts = new ArrayList<Event>();
        if (row.sound()) {
            row.obeys(PUBLISHED_ON, () -> facts.addAll(goOn(plan, said, row)));
        }
        return facts;
    }

    /** Of a plan of which nothing else is new: only a draft takes more in. */
    private void addHearings(Whole whole) {
        var first = whole.parts().iterator().next();
        var draft = lock(first).filter(plan -> !plan.isPublished()).orElse(null);
        if (draft == null) {
            first.error(HearingColumns.NUMBER, "hearing-of-no-draft", Map.of());
            return;
        }
        requireCampaign(first);
        var heard = draft.content().hearings().size();
        whole.requireNumbered(heard + 1, first, MatterColumns.ORGANIZATION, "plan-hearing-gap");
        draft.edit(draft.content().heard(hearings(whole)));
    }

    private void requireCampaign(RecordRow row) {
        row.obeys(CAMPAIGN, () -> campaigns.requireFor(row.id(CAMPAIGN), row.id(MatterColumns.ORGANIZATION)));
    }

    private Optional<Plan> lock(RecordRow row) {
        return plans.lock(row.id(CAMPAIGN), row.id(MatterColumns.ORGANIZATION));
    }

    private static List<Hearing> hearings(Whole whole) {
        return whole.parts().stream().map(HearingColumns::hearing).toList();
    }

    private List<? extends Event> goOn(Plan plan, DraftPlan said, RecordRow row) {
        var publishedOn = row.get(PUBLISHED_ON);
        var revisedOn = row.get(REVISED_ON);
        if (!plan.isPublished()) {
            return past.publish(plan, said, publishedOn, revisedOn, row.get(REASON));
        }
        if (row.changes(PUBLISHED_ON) || !row.changes(REVISED_ON) || !revisedOn.isAfter(plan.publishedOn())) {
            row.error(REVISED_ON, "plan-stands", Map.of("publishedOn", plan.publishedOn()));
            return List.of();
        }
        return List.of(past.revise(plan, said, revisedOn, row.get(REASON)));
    }
}
