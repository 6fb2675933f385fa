package org.chuangyou.organization.contact;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What a leader did at a contact point, one entry a day. */
@Path("/contact-points/{id}/visits")
@Authenticated
@Tag(name = "联系点")
class VisitResource {

    /** A day after all that can be recorded. */
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    private final ContactPoints points;
    private final ContactVisits visits;
    private final ContactReaders readers;
    private final Days days;
    private final Audit audit;

    VisitResource(ContactPoints points, ContactVisits visits, ContactReaders readers, Days days, Audit audit) {
        this.points = points;
        this.visits = visits;
        this.readers = readers;
        this.days = days;
        this.audit = audit;
    }

    @PUT
    @Path("/{date}")
    @Transactional
    @Parameter(
            name = "If-Match",
            in = ParameterIn.HEADER,
            required = false,
            description = "该日已有记录时必须带上读到的 ETag",
            example = "\"0\"")
    @Operation(
            operationId = "putVisit",
            summary = "记录到联系点的工作",
            description = "由领导本人，或推行联系制度的组织的书记、副书记、组织委员记录；一天一条，可更正。不需要照片。")
    @APIResponse(responseCode = "200", description = "已更正，或与已有记录相同")
    @APIResponse(responseCode = "201", description = "已记录")
    @APIResponse(responseCode = "409", description = "那一天不在联系期内")
    public RestResponse<VisitView> put(
            @RestPath UUID id, @RestPath LocalDate date, @NotNull @Valid NewVisit wanted, @BeanParam ReadVersion read) {
        var point = points.require(id);
        readers.requireRecording(point);
        days.notAhead("date", date);
        point.requireHeldOn(date);
        var known = visits.on(id, date);
        if (known.isEmpty()) {
            return create(new ContactVisit(id, date, wanted), id);
        }
        var visit = known.get();
        if (!visit.says(wanted)) {
            read.require(visit.version());
            visit.describe(wanted);
            visits.flush();
            audit.record("correct-visit", visit.id());
        }
        return Etag.ok(visit.view(), visit.version());
    }

    private RestResponse<VisitView> create(ContactVisit visit, UUID point) {
        visits.persistAndFlush(visit);
        audit.record("record-visit", visit.id());
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, visit.view())
                .location(URI.create("/contact-points/" + point + "/visits/" + visit.visitedOn()))
                .tag(Etag.of(visit.version()))
                .build();
    }

    @GET
    @Path("/{date}")
    @Transactional
    @Operation(operationId = "readVisit", summary = "某日到联系点的工作", description = "限领导本人和在所联系的组织或其上级任职的人，查看留痕。")
    public RestResponse<VisitView> find(@RestPath UUID id, @RestPath LocalDate date) {
        readers.requireReading(points.require(id));
        var visit = visits.on(id, date).orElseThrow(NotFoundException::new);
        return Etag.ok(visit.view(), visit.version());
    }

    @GET
    @Transactional
    @Operation(operationId = "listVisits", summary = "到联系点的工作", description = "新的在前；限领导本人和在所联系的组织或其上级任职的人，查看留痕。")
    public Page<VisitView> list(@RestPath UUID id, @BeanParam @Valid PageRequest page) {
        readers.requireReading(points.require(id));
        var before = page.after(1, key -> LocalDate.parse(key.get(0))).orElse(LAST);
        var rows = visits.of(id, before, page.limit + 1);
        return Page.of(rows, page, visit -> List.of(visit.visitedOn()), ContactVisit::view);
    }
}
