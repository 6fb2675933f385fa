package org.chuangyou.organization.life;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Minutes: drafted, adopted, and from then on only corrected by a further version. Their ETag is the meeting's. */
@Path("/meetings/{id}/minutes")
@Authenticated
@Tag(name = "会议记录")
class MinutesResource {

    private final Meetings meetings;
    private final MinutesBook book;
    private final MeetingSteps steps;
    private final Insight insight;
    private final Audit audit;
    private final Days days;
    private final Clock clock;

    MinutesResource(
            Meetings meetings,
            MinutesBook book,
            MeetingSteps steps,
            Insight insight,
            Audit audit,
            Days days,
            Clock clock) {
        this.meetings = meetings;
        this.book = book;
        this.steps = steps;
        this.insight = insight;
        this.audit = audit;
        this.days = days;
        this.clock = clock;
    }

    @PUT
    @Transactional
    @Operation(operationId = "draftMinutes", summary = "起草会议记录", description = "召开之后、通过之前可反复修改。If-Match 为会议的 ETag。")
    @APIResponse(responseCode = "200", description = "已保存")
    @APIResponse(responseCode = "409", description = "会议尚未召开，或记录已通过")
    public RestResponse<MeetingView> draft(
            @RestPath UUID id, @NotNull @Valid NewMinutes said, @BeanParam ReadVersion read) {
        var meeting = steps.manage(id, read);
        var known = book.newest(id);
        known.filter(Minutes::isAdopted).ifPresent(minutes -> {
            throw MinutesProblems.adopted(minutes.adoptedOn());
        });
        meeting.require(MeetingAct.DRAFT_MINUTES);
        requireSound(meeting, said);
        known.ifPresentOrElse(
                minutes -> minutes.edit(said, clock.instant()),
                () -> book.persist(Minutes.draft(id, said, clock.instant())));
        meetings.touch(meeting);
        return steps.done("draft-minutes", meeting);
    }

    @POST
    @Path("/adoption")
    @Transactional
    @Operation(operationId = "adoptMinutes", summary = "通过会议记录", description = "通过之后不再修改，应参加的党员可以查看。")
    @APIResponse(responseCode = "200", description = "已通过")
    @APIResponse(responseCode = "409", description = "没有记录，或会议不在已召开状态")
    public RestResponse<MeetingView> adopt(
            @RestPath UUID id, @NotNull @Valid NewAdoption adoption, @BeanParam ReadVersion read) {
        var meeting = steps.manage(id, read);
        meeting.require(MeetingAct.ADOPT_MINUTES);
        var minutes = book.newest(id).orElseThrow(MinutesProblems::none);
        days.notAhead("adoptedOn", adoption.adoptedOn());
        days.notBefore("adoptedOn", adoption.adoptedOn(), "heldOn", meeting.heldOn());
        minutes.adopt(adoption.adoptedOn());
        meeting.adoptMinutes();
        return steps.done("adopt-minutes", meeting);
    }

    @POST
    @Path("/corrections")
    @Idempotent
    @Transactional
    @Operation(operationId = "correctMinutes", summary = "更正会议记录", description = "另存为新的版本，说明理由；原版本保留。")
    @APIResponse(responseCode = "201", description = "已更正")
    @APIResponse(responseCode = "409", description = "记录尚未通过")
    public RestResponse<MinutesView> correct(
            @RestPath UUID id, @NotNull @Valid NewCorrection correction, @BeanParam ReadVersion read) {
        var meeting = steps.manage(id, read);
        meeting.require(MeetingAct.CORRECT_MINUTES);
        requireSound(meeting, correction.minutes());
        var newest = book.newest(id).orElseThrow(MinutesProblems::none);
        days.notAhead("adoptedOn", correction.adoptedOn());
        days.notBefore("adoptedOn", correction.adoptedOn(), "adopted", newest.adoptedOn());
        var next = newest.corrected(correction, clock.instant());
        book.persist(next);
        meetings.touch(meeting);
        audit.record("correct-minutes", id);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, next.view())
                .location(URI.create("/meetings/" + id + "/minutes/" + next.number()))
                .tag(Etag.of(meeting.version()))
                .build();
    }

    @GET
    @Operation(operationId = "listMinutes", summary = "会议记录的各个版本", description = "新的在前。草稿仅任职人员可见。")
    public MinutesList versions(@RestPath UUID id) {
        var sight = insight.require(meetings.require(id));
        return new MinutesList(book.versions(id).stream()
                .filter(minutes -> sight == Sight.ALL || (sight == Sight.MINUTES && minutes.isAdopted()))
                .map(Minutes::view)
                .toList());
    }

    @GET
    @Path("/{number}")
    @Operation(operationId = "readMinutes", summary = "会议记录的一个版本")
    public MinutesView version(@RestPath UUID id, @RestPath int number) {
        return versions(id).items().stream()
                .filter(minutes -> minutes.number() == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Opinions are asked before a thing is decided, and those not taken up are answered. */
    private void requireSound(Meeting meeting, NewMinutes said) {
        for (var resolution : said.resolutions()) {
            for (var consultation : resolution.consultations()) {
                days.notBefore("heldOn", meeting.heldOn(), "consultations.on", consultation.on());
                if (!consultation.adopted()
                        && (consultation.reason() == null
                                || consultation.reason().isBlank())) {
                    throw MinutesProblems.unexplained(consultation.withWhom());
                }
            }
        }
    }

    /** All versions of one meeting's minutes; there are few. */
    record MinutesList(List<MinutesView> items) {}
}
