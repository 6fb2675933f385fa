package org.chuangyou.pledge.pledge;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.exchange.RecordRow;
import org.chuangyou.pledge.campaign.OpenCampaigns;
import org.chuangyou.pledge.matter.MatterColumns;
import org.chuangyou.pledge.matter.RowRules;
import org.chuangyou.pledge.organization.Members;
import org.chuangyou.pledge.organization.Organizations;

import static org.chuangyou.pledge.pledge.LedgerColumns.CAMPAIGN;
import static org.chuangyou.pledge.pledge.LedgerColumns.CODE;
import static org.chuangyou.pledge.pledge.LedgerColumns.DRAFTED_BY;
import static org.chuangyou.pledge.pledge.LedgerColumns.FIELDS;
import static org.chuangyou.pledge.pledge.LedgerColumns.KIND;
import static org.chuangyou.pledge.pledge.LedgerColumns.PLEDGER;
import static org.chuangyou.pledge.pledge.LedgerColumns.SUBMITTED_BY;

/** The beginning of a pledge that a ledger brings: what is asked of a draft is asked of it. */
@ApplicationScoped
class LedgerDraft {

    private final RowRules rules;
    private final OpenCampaigns campaigns;
    private final Members members;
    private final Organizations organizations;
    private final PledgeHistory history;

    LedgerDraft(
            RowRules rules,
            OpenCampaigns campaigns,
            Members members,
            Organizations organizations,
            PledgeHistory history) {
        this.rules = rules;
        this.campaigns = campaigns;
        this.members = members;
        this.organizations = organizations;
        this.history = history;
    }

    /** Notes what is wrong with the draft; else it says what its items say. */
    void begin(Pledge pledge, Ledger.Entry entry) {
        var row = entry.row();
        if (!areNumbered(entry.items().keySet(), 1)) {
            row.error(
                    CODE,
                    "item-number-gap",
                    Map.of("numbers", List.copyOf(entry.items().keySet())));
            return;
        }
        if (!areNumbered(entry.hearings().keySet(), 0)) {
            row.error(
                    CODE,
                    "hearing-number-gap",
                    Map.of("numbers", List.copyOf(entry.hearings().keySet())));
            return;
        }
        var draft = entry.draft();
        if (!rules.accept(row, draft, FIELDS)) {
            return;
        }
        row.obeys(CAMPAIGN, () -> draft.content()
                .requireWithin(campaigns.requireFor(draft.campaignId(), draft.organizationId())));
        checkPledger(row);
        if (row.sound()) {
            pledge.edit(draft.content());
            history.note(pledge, PledgeAct.DRAFT, row.get(DRAFTED_BY), null, null);
        }
    }

    private static boolean areNumbered(Collection<Integer> numbers, int atLeast) {
        var expected =
                IntStream.rangeClosed(1, Math.max(atLeast, numbers.size())).boxed();
        return List.copyOf(numbers).equals(expected.toList());
    }

    /** A person pledges for themselves, in their own organisation; a leader may elsewhere too. */
    private void checkPledger(RecordRow row) {
        var pledger = row.get(PLEDGER);
        if (pledger == null) {
            return;
        }
        if (!pledger.equals(row.get(DRAFTED_BY))) {
            row.obeys(DRAFTED_BY, () -> {
                throw PledgeProblems.pledgerOnly();
            });
        }
        if (row.get(SUBMITTED_BY) != null && !pledger.equals(row.get(SUBMITTED_BY))) {
            row.obeys(SUBMITTED_BY, () -> {
                throw PledgeProblems.pledgerOnly();
            });
        }
        var organization = row.id(MatterColumns.ORGANIZATION);
        var own = members.byCode(List.of(pledger)).get(pledger).organizationId();
        if (!own.equals(organization) && row.get(KIND) != PledgeKind.LEADER) {
            row.obeys(PLEDGER, () -> {
                throw PledgeProblems.notYourOrganization(
                        organizations.nameOf(organization).orElse(organization.toString()));
            });
        }
    }
}
