package org.chuangyou.pledge.sheet;

import java.time.YearMonth;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/organizations/{organizationId}/progress-sheets/{month:[0-9]{4}-(?:0[1-9]|1[0-2])}")
@Authenticated
@Tag(name = "进展")
class ProgressSheetResource {

    private final SheetDesk desk;

    ProgressSheetResource(SheetDesk desk) {
        this.desk = desk;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "readProgressSheet",
            summary = "一个组织当月的进展表",
            description = "本组织进行中的全部承诺及该月已报的进展，一次取全；在本组织及其上级组织任职的人看到全部，承诺人看到自己的。")
    @APIResponse(responseCode = "404", description = "这个组织没有您可以报告的承诺")
    public ProgressSheet read(@RestPath UUID organizationId, @RestPath @Parameter(example = "2011-05") String month) {
        return desk.handOut(organizationId, YearMonth.parse(month));
    }

    @PUT
    @Transactional
    @Operation(
            operationId = "fillProgressSheet",
            summary = "一次填报全部承诺的进展",
            description = "书记、委员替本组织的全部承诺填报，承诺人填报自己的；一次至多 500 行。任何一行有误则全部不保存，并逐行说明；"
                    + "dryRun=true 只试算。表中没有的承诺不变，内容相同的行不变，所以重发无害。")
    @APIResponse(responseCode = "200", description = "已全部保存，或试算无误")
    @APIResponse(responseCode = "409", description = "有的行不能保存，一行也没有保存；或月份未到")
    public SheetOutcome fill(
            @RestPath UUID organizationId,
            @RestPath @Parameter(example = "2011-05") String month,
            @RestQuery @DefaultValue("false") @Parameter(description = "true：只试算，不保存") boolean dryRun,
            @NotNull @Valid FilledSheet sheet) {
        return desk.takeBack(organizationId, YearMonth.parse(month), dryRun, sheet.rows(), index -> index + 1);
    }
}
