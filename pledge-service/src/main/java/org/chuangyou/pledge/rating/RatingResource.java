package org.chuangyou.pledge.rating;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.pledge.matter.Desk;
import org.chuangyou.pledge.matter.Reach;
import org.chuangyou.pledge.pledge.PublishedPledge;
import org.chuangyou.pledge.pledge.PublishedPledges;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/pledges/{id}/ratings")
@Authenticated
@Tag(name = "评诺")
class RatingResource {

    private final Ratings ratings;
    private final PublishedPledges pledges;
    private final Turnout turnout;
    private final Reach reach;
    private final Desk desk;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;

    RatingResource(
            Ratings ratings,
            PublishedPledges pledges,
            Turnout turnout,
            Reach reach,
            Desk desk,
            Outbox outbox,
            Audit audit,
            Caller caller) {
        this.ratings = ratings;
        this.pledges = pledges;
        this.turnout = turnout;
        this.reach = reach;
        this.desk = desk;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(operationId = "readRatings", summary = "评诺情况", description = "自评、党员评、群众评、组织评；不打分、不排名。两名计票人一致之前，看不到票数。")
    public RatingsView read(@RestPath UUID id) {
        pledges.require(id);
        audit.record("read-ratings", id);
        return ratings.view(id);
    }

    @PUT
    @Path("/self")
    @Transactional
    @Operation(operationId = "rateOwnPledge", summary = "自评", description = "承诺了结后由承诺人自评一次。")
    @APIResponse(responseCode = "200", description = "已自评")
    @APIResponse(responseCode = "409", description = "承诺未了结，或已另有自评")
    public RatingsView self(@RestPath UUID id, @NotNull @Valid NewRating said) {
        return say(pledges.lockToRateOwn(id), Rater.SELF, said);
    }

    @PUT
    @Path("/organization")
    @Transactional
    @Operation(operationId = "rateAsOrganization", summary = "组织评", description = "承诺了结后由本组织或上级组织任职的人评定一次；不得评本人的承诺。")
    @APIResponse(responseCode = "200", description = "已评定")
    @APIResponse(responseCode = "409", description = "承诺未了结，或已另有评定")
    public RatingsView organization(@RestPath UUID id, @NotNull @Valid NewRating said) {
        return say(pledges.lockToJudge(id), Rater.ORGANIZATION, said);
    }

    @PUT
    @Path("/{rater}/count")
    @Transactional
    @Operation(
            operationId = "countRatings",
            summary = "党员评、群众评计票",
            description =
                    "会上评议后，由两名计票人各自填报，互不可见；一致即为结果，不一致的各自核对更正，或由另一名计票人再计，任意两人一致即可。党员评的应到人数按评议之日本组织的党员计算，减去所列不计入的；合计不能更多。重发相同的内容不改变任何东西。计票人是本组织党员或在本组织、上级组织任职的人，不得与这项承诺有关。")
    @APIResponse(responseCode = "200", description = "已填报；两人一致时已有结果")
    @APIResponse(responseCode = "409", description = "承诺未了结，已有另一结果，或合计多于应到的党员")
    public RatingsView count(@RestPath UUID id, @RestPath Rater rater, @NotNull @Valid NewCount said) {
        requireCountable(rater, said);
        var pledge = pledges.lockToCount(id);
        reach.requireInside(pledge.organizationId());
        desk.between(pledge.publication().publishedOn(), said.heldOn());
        var asked = turnout.asked(rater, pledge.organizationId(), said);
        var counts = ratings.counts(id, rater);
        var teller = caller.requirePersonCode();
        var own = counts.stream().filter(count -> count.teller().equals(teller)).findFirst();
        if (own.filter(count -> count.said().equals(said)).isPresent()) {
            return ratings.view(id);
        }
        Ratings.agreed(counts).ifPresent(result -> {
            throw RatingProblems.already(rater, result.said().heldOn());
        });
        own.ifPresentOrElse(
                count -> count.say(said, asked),
                () -> ratings.keep(
                        new RatingCount(UuidCreator.getTimeOrderedEpoch(), id, rater, teller).say(said, asked)));
        ratings.flush();
        Ratings.agreed(ratings.counts(id, rater)).ifPresent(result -> outbox.add(fact(pledge, result.view())));
        audit.record("count-ratings", id);
        return ratings.view(id);
    }

    private void requireCountable(Rater rater, NewCount said) {
        if (!rater.isCounted()) {
            throw RatingProblems.notCounted(rater);
        }
        if (said.total() == 0) {
            throw RatingProblems.nobodyCounted();
        }
    }

    private RatingsView say(PublishedPledge pledge, Rater rater, NewRating said) {
        var earlier = ratings.of(pledge.id(), rater);
        if (earlier.filter(rating -> rating.says(said)).isPresent()) {
            return ratings.view(pledge.id());
        }
        earlier.ifPresent(rating -> {
            throw RatingProblems.already(rater, rating.ratedOn());
        });
        var rating = new Rating(
                UuidCreator.getTimeOrderedEpoch(), pledge.id(), rater, said, caller.requirePersonCode(), desk.today());
        ratings.keep(rating);
        ratings.flush();
        outbox.add(fact(pledge, rating.view()));
        audit.record("rate-pledge", pledge.id());
        return ratings.view(pledge.id());
    }

    private static PledgeRated fact(PublishedPledge pledge, RatingView said) {
        return new PledgeRated(
                pledge.id(),
                pledge.campaignId(),
                pledge.organizationId(),
                said.rater(),
                said.grade(),
                said.counts(),
                said.invited(),
                said.ratedOn());
    }
}
