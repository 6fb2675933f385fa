package org.chuangyou.organization.code;

import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.organization.code.CodeKeeping.CodeList;
import org.chuangyou.organization.unit.UnitCodes;
import org.chuangyou.organization.unit.UnitKeepers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The codes that others gave a unit. */
@Path("/units/{id}/external-codes")
@Authenticated
@Tag(name = "外部代码")
class UnitCodeResource {

    private final CodeKeeping keeping;
    private final UnitCodes units;
    private final UnitKeepers keepers;

    UnitCodeResource(CodeKeeping keeping, UnitCodes units, UnitKeepers keepers) {
        this.keeping = keeping;
        this.units = units;
        this.keepers = keepers;
    }

    @GET
    @Operation(summary = "单位的外部代码", description = "现用与曾用代码，按代码种类和起始日期排序。")
    public CodeList list(@RestPath UUID id) {
        units.find(id).orElseThrow(NotFoundException::new);
        return keeping.of(SubjectKind.UNIT, id);
    }

    @PUT
    @Path("/{scheme}")
    @Transactional
    @Operation(
            summary = "登记单位的外部代码",
            description = "统一社会信用代码（GB 32100—2015，核对校验码）、行政区划代码（GB/T 2260）、学校标识码。起始日较晚的，原代码到该日为止；起始日相同的，就地更正。")
    @APIResponse(responseCode = "200", description = "已登记")
    @APIResponse(responseCode = "400", description = "代码格式或校验码不对")
    @APIResponse(responseCode = "409", description = "与已登记的代码重叠，或代码已被使用")
    public ExternalCodeView put(@RestPath UUID id, @RestPath Scheme scheme, @NotNull @Valid NewExternalCode wanted) {
        units.find(id).orElseThrow(NotFoundException::new);
        keepers.requireKeeping(id);
        return keeping.put(SubjectKind.UNIT, id, scheme, wanted);
    }
}
