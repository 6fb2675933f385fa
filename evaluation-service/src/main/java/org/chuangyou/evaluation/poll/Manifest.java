package org.chuangyou.evaluation.poll;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All that a voter's device must know of a poll (M0); fixed when the evaluation is opened.
 *
 * @param k contests with fewer ballots are not shown
 * @param definition the satisfaction definition that results will follow
 */
public record Manifest(
        int v,
        UUID poll,
        String title,
        UUID organizationId,
        Mode mode,
        int k,
        String definition,
        SubjectKind subjectKind,
        List<Grade> grades,
        List<Indicator> indicators,
        List<Contest> contests) {

    public Optional<Contest> contest(String name) {
        return contests.stream().filter(one -> one.contest().equals(name)).findFirst();
    }
}
