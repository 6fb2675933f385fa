package org.chuangyou.evaluation.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.evaluation.paper.PaperCount;
import org.chuangyou.evaluation.poll.Manifest;
import org.chuangyou.evaluation.poll.Tally;
import org.chuangyou.evaluation.satisfaction.Satisfaction;

/**
 * Everything the results are made of, laid out on one table.
 *
 * @param issuedByGroup slips used; a group without any may be missing
 * @param issuedByContest ballots issued; a contest without any may be missing
 * @param tallies the ballots; a contest without any may be missing
 * @param paper the ballots on paper, of contests that have such
 */
public record Sheet(
        Manifest manifest,
        UUID campaignId,
        LocalDate closedOn,
        Satisfaction definition,
        List<Group> groups,
        List<Subject> subjects,
        Map<String, Integer> issuedByGroup,
        Map<String, Integer> issuedByContest,
        Map<String, Tally> tallies,
        Map<String, PaperCount> paper) {

    public record Group(String name, int eligible, int weight) {}

    /**
     * @param pledges whether a pledge is asked of it: of organisations and members, not of teachers who are none
     */
    public record Subject(UUID organizationId, String name, boolean pledges, Results.Pledged pledged) {
        boolean lacksPledge() {
            return pledges && pledged.published() == 0;
        }
    }

    Tally tally(String contest) {
        return tallies.getOrDefault(contest, new Tally());
    }
}
