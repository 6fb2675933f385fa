package org.chuangyou.pledge.pairing;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.organization.Members;

/** Who may be paired, whether it is said by a request or a file. */
@ApplicationScoped
class PairingRules {

    private final Members members;
    private final Reach reach;

    PairingRules(Members members, Reach reach) {
        this.members = members;
        this.reach = reach;
    }

    /** 409 unless the helper is a member of the organisation, and a newer member who is helped is one at all. */
    void requireKnown(NewPairing said) {
        requireHelper(said);
        said.helped().member().ifPresent(code -> reach.requireMembers(List.of(code)));
    }

    /** The same of a pairing that has ended: the helper was a member when it began, and may have moved on since. */
    void requireKnownThen(NewPairing said) {
        reach.requireMembersOn(said.startedOn(), List.of(said.helperCode()));
        said.helped().member().ifPresent(code -> reach.requireMembersOn(said.startedOn(), List.of(code)));
    }

    private void requireHelper(NewPairing said) {
        members.find(said.helperCode())
                .filter(member -> member.organizationId().equals(said.organizationId()))
                .orElseThrow(
                        () -> PairingProblems.helperOfAnother(said.helperCode(), reach.nameOf(said.organizationId())));
    }
}
