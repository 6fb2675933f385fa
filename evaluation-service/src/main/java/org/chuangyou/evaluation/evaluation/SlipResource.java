package org.chuangyou.evaluation.evaluation;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.evaluation.roll.Roll;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Not idempotent, on purpose: for a retry to get the same codes again, they would have to be kept. */
@Path("/evaluations/{id}/groups/{group}/slips")
@Authenticated
@Tag(name = "测评码")
class SlipResource {

    /** Tells spreadsheet programs that the file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Evaluations evaluations;
    private final Roll roll;
    private final Audit audit;

    SlipResource(Evaluations evaluations, Roll roll, Audit audit) {
        this.evaluations = evaluations;
        this.roll = roll;
        this.audit = audit;
    }

    @POST
    @Transactional
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "抽取测评码", description = "打乱、不编号，只在此次答复中给出一次；累计不得超过该组应参加人数。要打印文件请以 Accept: text/csv 请求。")
    @APIResponse(responseCode = "201", description = "测评码")
    public RestResponse<SlipView> draw(@RestPath UUID id, @RestPath String group, @NotNull @Valid SlipOrder order) {
        return unkept(new SlipView(codes(id, group, order)), MediaType.APPLICATION_JSON);
    }

    @POST
    @Transactional
    @Produces("text/csv")
    @Operation(hidden = true)
    public RestResponse<String> print(@RestPath UUID id, @RestPath String group, @NotNull @Valid SlipOrder order) {
        var file = BYTE_ORDER_MARK + "测评码\r\n" + String.join("\r\n", codes(id, group, order)) + "\r\n";
        return unkept(file, "text/csv;charset=UTF-8");
    }

    private List<String> codes(UUID id, String group, SlipOrder order) {
        var evaluation = evaluations.requireOwn(id);
        evaluation.requireDrawable();
        if (evaluation.groups().stream().noneMatch(one -> one.name().equals(group))) {
            throw EvaluationProblems.groupUnknown(group);
        }
        audit.record("draw-slips", id);
        return roll.draw(id, group, order.count());
    }

    private static <T> RestResponse<T> unkept(T codes, String type) {
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, codes)
                .type(type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
