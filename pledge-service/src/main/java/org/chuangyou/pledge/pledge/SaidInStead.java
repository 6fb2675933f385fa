package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Event;
import org.chuangyou.pledge.organization.Days;
import org.chuangyou.pledge.organization.Posts;

/** What the committee said in a pledger's stead, as somebody tells of it afterwards, and what became of it. */
@ApplicationScoped
public class SaidInStead {

    private final PastSteps steps;
    private final Pledges pledges;
    private final PledgeHistory history;
    private final UnopposedEnds unopposed;
    private final Posts posts;
    private final Origins origins;

    SaidInStead(
            PastSteps steps,
            Pledges pledges,
            PledgeHistory history,
            UnopposedEnds unopposed,
            Posts posts,
            Origins origins) {
        this.steps = steps;
        this.pledges = pledges;
        this.history = history;
        this.unopposed = unopposed;
        this.posts = posts;
        this.origins = origins;
    }

    /** By one who led the committee, or one above it, and had no part in the pledge. */
    public void explain(UUID id, Shortfall said, String by, LocalDate day) {
        var pledge = steps.requireJudge(id, by, Days.of(day));
        var places = origins.of(pledge.organizationId(), pledge.owner().orElse(null), Days.of(day));
        if (places.stream().noneMatch(place -> posts.leadsAtOrAbove(by, place, Days.of(day)))) {
            throw EndProblems.leadersOnly();
        }
        pledge.explain(said, EndSaidBy.COMMITTEE, day);
        history.note(pledge, PledgeAct.EXPLAIN, by, said.explanation(), null);
    }

    /** In what words the pledger did not agree is left to the archive. */
    public void object(UUID id, String by, LocalDate day) {
        var pledge = pledges.lock(id);
        pledge.objectToEnd(day);
        history.note(pledge, PledgeAct.OBJECT_TO_END, by, null, null);
    }

    /** It held by itself on this day; 403 where somebody had to confirm it. */
    public Event hold(UUID id, LocalDate day) {
        var pledge = pledges.lock(id);
        pledges.flush(); // what was said a moment ago is known to the database now
        return unopposed.hold(pledge, day).orElseThrow(PledgeProblems::committeeOnly);
    }
}
