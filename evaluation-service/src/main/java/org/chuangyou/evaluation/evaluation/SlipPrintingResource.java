package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.evaluation.organization.Directory;
import org.chuangyou.evaluation.roll.Roll;
import org.chuangyou.evaluation.slip.Heading;
import org.chuangyou.evaluation.slip.SlipOrders;
import org.chuangyou.evaluation.slip.SlipSheets;
import org.chuangyou.evaluation.slip.SlipView;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Not idempotent, on purpose: for a retry to get the same codes again, they would have to be kept. */
@Path("/evaluations/{id}/slip-orders/{order}/printing")
@Authenticated
@Tag(name = "测评码")
class SlipPrintingResource {

    private static final MediaType SHEETS = new MediaType("application", "pdf");
    private static final MediaType TABLE = new MediaType("text", "csv", "UTF-8");
    private static final MediaType CODES = MediaType.APPLICATION_JSON_TYPE;

    private final Evaluations evaluations;
    private final SlipOrders orders;
    private final Directory directory;
    private final Roll roll;
    private final SlipSheets sheets;
    private final Caller caller;
    private final Audit audit;

    SlipPrintingResource(
            Evaluations evaluations,
            SlipOrders orders,
            Directory directory,
            Roll roll,
            SlipSheets sheets,
            Caller caller,
            Audit audit) {
        this.evaluations = evaluations;
        this.orders = orders;
        this.directory = directory;
        this.roll = roll;
        this.sheets = sheets;
        this.caller = caller;
        this.audit = audit;
    }

    @POST
    @Transactional
    @Produces("application/pdf")
    @Operation(
            operationId = "printSlips",
            summary = "打印测评码",
            description = "由提请人之外的另一名书记、副书记办理：此时才抽取测评码，打乱、不编号，只在此次答复中给出一次，不留存；"
                    + "答复未收到的，测评码无法找回。默认为可裁切的 A4 纸条（PDF，带二维码），也可以 Accept 要 CSV 或 JSON。")
    @APIResponse(
            responseCode = "200",
            description = "测评码",
            content = {
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/json", schema = @Schema(implementation = SlipView.class))
            })
    @APIResponse(responseCode = "409", description = "提请的人不能自己打印、已经打印，或所处状态不能抽取")
    public RestResponse<byte[]> onSheets(@RestPath UUID id, @RestPath UUID order, @Context HttpHeaders asked) {
        var drawn = drawn(id, order, asked, SHEETS);
        return unkept(sheets.of(drawn.heading(), drawn.codes()), SHEETS);
    }

    @POST
    @Transactional
    @Produces("text/csv;qs=0.9") // below 1, so that sheets are what comes where nothing is asked for
    @Operation(hidden = true)
    public RestResponse<String> asTable(@RestPath UUID id, @RestPath UUID order, @Context HttpHeaders asked) {
        return unkept(new SlipView(drawn(id, order, asked, TABLE).codes()).table(), TABLE);
    }

    @POST
    @Transactional
    @Produces("application/json;qs=0.8")
    @Operation(hidden = true)
    public RestResponse<SlipView> asCodes(@RestPath UUID id, @RestPath UUID order, @Context HttpHeaders asked) {
        return unkept(new SlipView(drawn(id, order, asked, CODES).codes()), CODES);
    }

    private Drawn drawn(UUID id, UUID order, HttpHeaders asked, MediaType form) {
        requireAcceptable(asked, form);
        var evaluation = evaluations.lockOwn(id);
        evaluation.requireDrawable();
        var printed = orders.print(id, order, caller.requirePersonCode());
        audit.record("print-slips", id);
        return new Drawn(heading(evaluation, printed.group()), roll.draw(id, printed.group(), printed.count()));
    }

    /** Before anything is drawn: codes in a form that the caller does not take would be lost. */
    private static void requireAcceptable(HttpHeaders asked, MediaType form) {
        if (asked.getAcceptableMediaTypes().stream().noneMatch(form::isCompatible)) {
            throw new NotAcceptableException();
        }
    }

    private Heading heading(Evaluation evaluation, String group) {
        var organizer = directory
                .nameOf(evaluation.organizationId())
                .orElse(evaluation.organizationId().toString());
        return new Heading(
                evaluation.id(),
                evaluation.title(),
                organizer,
                group,
                evaluation.mode().statement());
    }

    private static <T> RestResponse<T> unkept(T codes, MediaType type) {
        return RestResponse.ResponseBuilder.ok(codes)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private record Drawn(Heading heading, List<String> codes) {}
}
