package org.chuangyou.reporting.evaluation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An evaluation that has ended, as seen from an organisation.
 *
 * @param withinReach whether the organiser stands at or below that organisation
 * @param publishedOn null as long as only the organiser's posts may see the results
 * @param definition code of what counts as satisfied
 * @param subjects branches judged, of those at or below that organisation
 * @param members how many members at or below that organisation were judged; their results are told to themselves
 */
public record Evaluation(
        UUID id,
        String title,
        boolean withinReach,
        LocalDate closedOn,
        LocalDate publishedOn,
        String definition,
        List<Group> groups,
        List<Subject> subjects,
        int members) {

    /** Whether somebody with a post at or above that organisation may see the results. */
    public boolean isVisible() {
        return withinReach || isPublished();
    }

    public boolean isPublished() {
        return publishedOn != null;
    }

    /** @param returnedOnPaper ballots on paper, not among those cast; null where there were none */
    public record Group(String name, int weight, int eligible, int cast, Integer returnedOnPaper) {}

    /**
     * @param name null while the organisation is not known yet
     * @param percent the groups' percentages by their weights, so in general not numerator by denominator
     * @param onPaper null where nobody had paper
     */
    public record Subject(
            UUID organizationId,
            String name,
            Integer numerator,
            Integer denominator,
            BigDecimal percent,
            boolean suppressed,
            OnPaper onPaper) {}

    /** What the ballots on paper say, counted apart. */
    public record OnPaper(Integer numerator, Integer denominator, BigDecimal percent, boolean suppressed) {}
}
