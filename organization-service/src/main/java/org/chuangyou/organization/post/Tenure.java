package org.chuangyou.organization.post;

import java.time.LocalDate;

import org.chuangyou.organization.person.Members.Someone;
import org.chuangyou.organization.tree.OrganizationTree.Place;

/** Somebody in an office of an organisation, from a day until, not including, another; null is open. */
record Tenure(Place place, Someone holder, Office office, LocalDate from, LocalDate until) {

    boolean meets(LocalDate otherFrom, LocalDate otherUntil) {
        var sometime = otherUntil == null || otherUntil.isAfter(otherFrom);
        return sometime
                && (otherUntil == null || from.isBefore(otherUntil))
                && (until == null || otherFrom.isBefore(until));
    }
}
