package org.chuangyou.organization.pairing;

import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.person.Membership;
import org.chuangyou.organization.person.Membership.Enrolled;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.rule.Rule;
import org.chuangyou.organization.rule.Rules;
import org.chuangyou.organization.rule.Warning;
import org.chuangyou.organization.tree.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/organizations/{id}/mentoring-pairs")
@Authenticated
@Tag(name = "以老带新")
class MentoringPairResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final MentoringPairs pairs;
    private final Members members;
    private final Membership membership;
    private final Authority authority;
    private final Audit audit;
    private final Rules rules;
    private final Days days;

    MentoringPairResource(
            MentoringPairs pairs,
            Members members,
            Membership membership,
            Authority authority,
            Audit audit,
            Rules rules,
            Days days) {
        this.pairs = pairs;
        this.members = members;
        this.membership = membership;
        this.authority = authority;
        this.audit = audit;
        this.rules = rules;
        this.days = days;
    }

    @GET
    @Transactional
    @Operation(operationId = "listMentoringPairs", summary = "以老带新结对", description = "含已结束的，最早的在前；查看留痕。")
    public Page<MentoringPairView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        authority.requireReading(id);
        audit.record("read-mentoring-pairs", id);
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var found = pairs.of(id, after, page.limit + 1);
        var people = members.byIds(found.stream()
                .flatMap(pair -> Stream.of(pair.veteranId(), pair.newcomerId()))
                .distinct()
                .toList());
        return Page.of(found, page, pair -> List.of(pair.id()), pair -> view(pair, people, null));
    }

    @GET
    @Path("/{pairId}")
    @Transactional
    @Operation(operationId = "readMentoringPair", summary = "一个结对")
    public RestResponse<MentoringPairView> read(@RestPath UUID id, @RestPath UUID pairId) {
        authority.requireReading(id);
        audit.record("read-mentoring-pairs", id);
        var pair = pairs.require(id, pairId);
        return Etag.ok(view(pair, null), pair.version());
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(operationId = "pairMentor", summary = "结对", description = "一名新党员同时只有一名老党员带；老党员的党龄一般不少于三年，不足的照记并提醒。")
    public RestResponse<MentoringPairView> pair(@RestPath UUID id, @NotNull @Valid NewMentoringPair wanted) {
        authority.requireManagement(id);
        days.notAhead("from", wanted.from());
        if (wanted.to() != null) {
            days.notBefore("to", wanted.to(), "from", wanted.from());
        }
        requireHere(id, membership.lock(wanted.newcomerId()));
        var veteran = requireHere(id, membership.require(wanted.veteranId()));
        if (veteran.id().equals(wanted.newcomerId()) || !membership.hasVote(veteran.id(), id, wanted.from())) {
            throw Refusal.conflict("not-a-veteran").with("name", veteran.name()).asException();
        }
        pairs.openOfNewcomer(wanted.newcomerId()).ifPresent(open -> {
            throw Refusal.conflict("newcomer-has-veteran")
                    .with("since", open.begunOn())
                    .asException();
        });
        var warnings = judge(veteran, wanted);
        var pair = new MentoringPair(id, wanted);
        pairs.persistAndFlush(pair);
        audit.record("pair-newcomer", pair.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view(pair, warnings))
                .location(URI.create("/organizations/" + id + "/mentoring-pairs/" + pair.id()))
                .tag(Etag.of(pair.version()))
                .build();
    }

    @POST
    @Path("/{pairId}/end")
    @Transactional
    @Operation(operationId = "endMentoringPair", summary = "结束结对")
    public RestResponse<MentoringPairView> end(
            @RestPath UUID id, @RestPath UUID pairId, @NotNull @Valid EndOfPair wanted, @BeanParam ReadVersion read) {
        authority.requireManagement(id);
        var pair = pairs.require(id, pairId);
        read.require(pair.version());
        days.notAhead("on", wanted.on());
        days.notBefore("on", wanted.on(), "from", pair.begunOn());
        pair.end(wanted.on());
        pairs.flush();
        audit.record("end-pair", pairId);
        return Etag.ok(view(pair, null), pair.version());
    }

    private static Enrolled requireHere(UUID organization, Enrolled person) {
        if (person.departed() || !person.organizationId().equals(organization)) {
            throw Refusal.conflict("not-of-this-branch")
                    .with("personId", person.id())
                    .asException();
        }
        return person;
    }

    private List<Warning> judge(Enrolled veteran, NewMentoringPair wanted) {
        var years = ChronoUnit.YEARS.between(veteran.admittedOn(), wanted.from());
        return rules.judge()
                .check(Rule.MENTOR_YEARS, years, Map.of("name", veteran.name()))
                .warnings();
    }

    private MentoringPairView view(MentoringPair pair, List<Warning> warnings) {
        return view(pair, members.byIds(List.of(pair.veteranId(), pair.newcomerId())), warnings);
    }

    private static MentoringPairView view(
            MentoringPair pair, Map<UUID, Members.Someone> people, List<Warning> warnings) {
        return new MentoringPairView(
                pair.id(),
                pair.organizationId(),
                pair.veteranId(),
                people.get(pair.veteranId()).name(),
                pair.newcomerId(),
                people.get(pair.newcomerId()).name(),
                pair.begunOn(),
                pair.plannedUntil(),
                pair.endedOn(),
                warnings);
    }
}
