package org.chuangyou.pledge.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.exchange.Findings;
import org.chuangyou.exchange.RecordRow;
import org.chuangyou.exchange.WholeRule;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;

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
    private final Outbox outbox;

    PlanRule(PlanSheets sheets, Plans plans, PastPlans past, OpenCampaigns campaigns, RowRules rules, Outbox outbox) {
        this.sheets = sheets;
        this.plans = plans;
        this.past = past;
        this.campaigns = campaigns;
        this.rules = rules;
        this.outbox = outbox;
    }

    @Override
    public void check(Findings findings) {
        var facts = new ArrayList<Event>();
        for (var entry : sheets.entries()) {
            if (entry.row() == null) {
                addHearings(entry);
            } else {
                facts.addAll(live(entry));
            }
            past.letGo(!findings.haveErrors());
        }
        if (!findings.haveErrors()) {
            outbox.addAll(facts);
        }
    }

    private List<Event> live(PlanSheets.Entry entry) {
        var row = entry.row();
        var organization = row.id(MatterColumns.ORGANIZATION);
        row.obeys(CAMPAIGN, () -> campaigns.requireFor(row.id(CAMPAIGN), organization));
        var plan = plans.lock(row.id(CAMPAIGN), organization).orElseThrow();
        var heard = plan.content().hearings();
        checkNumbers(row, entry, heard.size());
        var said = PlanColumns.draft(row, heard).heard(entry.heard());
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
    private void addHearings(PlanSheets.Entry entry) {
        var first = entry.hearingRows().iterator().next();
        var draft = plans.lock(first.id(CAMPAIGN), first.id(MatterColumns.ORGANIZATION))
                .filter(plan -> !plan.isPublished());
        if (draft.isEmpty()) {
            first.error(HearingColumns.NUMBER, "hearing-of-no-draft", Map.of());
            return;
        }
        var said = draft.get().content();
        checkNumbers(first, entry, said.hearings().size());
        if (first.sound()) {
            first.obeys(CAMPAIGN, () -> campaigns.requireFor(first.id(CAMPAIGN), first.id(MatterColumns.ORGANIZATION)));
            draft.get().edit(said.heard(entry.heard()));
        }
    }

    private static void checkNumbers(RecordRow row, PlanSheets.Entry entry, int stored) {
        var expected = IntStream.rangeClosed(
                        stored + 1, stored + entry.numbers().size())
                .boxed()
                .toList();
        if (!entry.numbers().equals(expected)) {
            var numbers = Map.<String, Object>of("from", stored + 1, "numbers", entry.numbers());
            row.error(MatterColumns.ORGANIZATION, "plan-hearing-gap", numbers);
        }
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
