package org.chuangyou.organization.cadre;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.chuangyou.organization.cadre.RecommendationView.Recommended;
import org.chuangyou.organization.person.Members.Someone;

/** Puts names to those recommended, by post and code and not by votes: the count alone decides nothing. */
record RecommendedNames(Map<UUID, Someone> persons) {

    List<Recommended> of(List<RecommendedPerson> recommended) {
        return recommended.stream()
                .map(this::named)
                .sorted(Comparator.comparing(Recommended::post).thenComparing(Recommended::personCode))
                .toList();
    }

    private Recommended named(RecommendedPerson recommended) {
        var person = persons.get(recommended.personId());
        return new Recommended(recommended.post(), person.id(), person.code(), person.name(), recommended.votes());
    }
}
