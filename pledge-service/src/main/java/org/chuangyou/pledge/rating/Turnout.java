package org.chuangyou.pledge.rating;

import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.organization.Members;

/** How many were asked to a meeting (应到). Of members nobody types it in: it is counted. */
@ApplicationScoped
class Turnout {

    private final Members members;

    Turnout(Members members) {
        this.members = members;
    }

    /** Null where it is not known. 400 or 409 when more are counted than were asked. */
    Integer asked(Rater rater, UUID organizationId, NewCount said) {
        return rater == Rater.MEMBERS ? ofMembers(organizationId, said) : ofMasses(said);
    }

    private Integer ofMembers(UUID organizationId, NewCount said) {
        if (said.invited() != null) {
            throw RatingProblems.membersAreCounted();
        }
        var known = members.countOn(said.heldOn(), organizationId);
        var excluded = said.excluded();
        if (said.total() > known - excluded) {
            throw RatingProblems.moreThanMembers(said, known);
        }
        return Math.toIntExact(known - excluded);
    }

    private static Integer ofMasses(NewCount said) {
        if (!said.exclusions().isEmpty()) {
            throw RatingProblems.exclusionsOfMembers();
        }
        if (said.invited() != null && said.total() > said.invited()) {
            throw RatingProblems.moreThanInvited(said);
        }
        return said.invited();
    }
}
