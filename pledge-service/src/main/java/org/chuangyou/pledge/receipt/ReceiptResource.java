package org.chuangyou.pledge.receipt;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.pledge.throttle.Throttled;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/public/receipts")
@Tag(name = "公开栏")
class ReceiptResource {

    private final Receipts receipts;

    ReceiptResource(Receipts receipts) {
        this.receipts = receipts;
    }

    /** A POST, because addresses end in logs and histories and the code is a secret. */
    @POST
    @Throttled
    @Operation(operationId = "askAfter", summary = "凭回执码查询办理结果", description = "无需登录；留言、建议和困难同用。回执码在正文中，不在网址中。")
    @APIResponse(responseCode = "200", description = "办理到了哪一步，如何答复")
    @APIResponse(responseCode = "404", description = "没有这个回执码")
    public Whereabouts ask(@NotNull @Valid Question question) {
        return receipts.whereabouts(new ReceiptCode(question.receiptCode()))
                .orElseThrow(() -> Refusal.notFound("receipt-not-found").asException());
    }

    record Question(
            @Schema(examples = "7Q2M-0XKD-W9TA-5HGV") @NotBlank @Size(max = 40)
            String receiptCode) {}
}
