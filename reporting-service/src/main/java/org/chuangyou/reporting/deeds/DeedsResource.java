package org.chuangyou.reporting.deeds;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.reporting.figure.AsOf;
import org.chuangyou.reporting.organization.Authority;
import org.chuangyou.reporting.organization.Tree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Service to people in figures, for those with a post at or above the organisation they are about. */
@Path("/organizations")
@Authenticated
@Tag(name = "服务群众")
class DeedsResource {

    /** The earliest day anything can have happened on; pledge-service's summary begins with it too. */
    private static final LocalDate BEFORE_ALL = LocalDate.of(1921, 7, 1);

    private final DeedsReckoning reckoning;
    private final Tree tree;
    private final Authority authority;
    private final AsOf asOf;

    DeedsResource(DeedsReckoning reckoning, Tree tree, Authority authority, AsOf asOf) {
        this.reckoning = reckoning;
        this.tree = tree;
        this.authority = authority;
        this.asOf = asOf;
    }

    @GET
    @Path("/{id}/deeds")
    @Operation(
            summary = "服务群众的数据",
            description = "某党组织及其下级在一段时间内的结对帮扶、志愿服务、捐款捐物、对口帮扶、解难帮困、献计献策、任务分解和责任书。"
                    + "与承诺服务的“服务群众的数据”同口径。须在该党组织或其上级任职，否则如同不存在（404）。")
    @APIResponse(responseCode = "400", description = "日期有误")
    @APIResponse(responseCode = "404", description = "没有这一党组织，或您无权查看")
    public Deeds deeds(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "起始日（含），省略为最早", example = "2011-01-01") String from,
            @RestQuery @Parameter(description = "截止日（含），省略为今天，不得晚于今天", example = "2011-06-30") String to) {
        if (!authority.reaches(id)) {
            throw new NotFoundException();
        }
        var first = from == null ? BEFORE_ALL : asOf.of(from);
        var last = asOf.of(to);
        if (last.isBefore(first)) {
            throw Refusal.invalid("period-reversed")
                    .with("from", first)
                    .with("to", last)
                    .asException();
        }
        return reckoning.of(tree.find(id).orElseThrow(NotFoundException::new), first, last);
    }
}
