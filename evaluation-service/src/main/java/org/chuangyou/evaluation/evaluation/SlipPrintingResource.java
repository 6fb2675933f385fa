package org.chuangyou.evaluation.evaluation;

import java.util.UUID;
import jakarta.transaction.Transactional;
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
import org.chuangyou.evaluation.slip.PrintFile;
import org.chuangyou.evaluation.slip.PrintForm;
import org.chuangyou.evaluation.slip.SlipOrders;
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

    private final Evaluations evaluations;
    private final SlipOrders orders;
    private final Directory directory;
    private final Roll roll;
    private final PrintFile file;
    private final Caller caller;
    private final Audit audit;

    SlipPrintingResource(
            Evaluations evaluations,
            SlipOrders orders,
            Directory directory,
            Roll roll,
            PrintFile file,
            Caller caller,
            Audit audit) {
        this.evaluations = evaluations;
        this.orders = orders;
        this.directory = directory;
        this.roll = roll;
        this.file = file;
        this.caller = caller;
        this.audit = audit;
    }

    @POST
    @Transactional
    @Produces({"application/pdf", "text/csv", MediaType.APPLICATION_JSON})
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
    public RestResponse<byte[]> print(@RestPath UUID id, @RestPath UUID order, @Context HttpHeaders headers) {
        var evaluation = evaluations.lockOwn(id);
        evaluation.requireDrawable();
        var printed = orders.print(id, order, caller.requirePersonCode());
        var codes = roll.draw(id, printed.group(), printed.count());
        audit.record("print-slips", id);
        var form = PrintForm.wanted(headers.getAcceptableMediaTypes());
        return unkept(file.of(form, heading(evaluation, printed.group()), codes), form);
    }

    private Heading heading(Evaluation evaluation, String group) {
        var organizer = directory
                .nameOf(evaluation.organizationId())
                .orElse(evaluation.organizationId().toString());
        return new Heading(evaluation.id(), evaluation.title(), organizer, group);
    }

    private static RestResponse<byte[]> unkept(byte[] codes, PrintForm form) {
        return RestResponse.ResponseBuilder.ok(codes)
                .type(form.type())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
