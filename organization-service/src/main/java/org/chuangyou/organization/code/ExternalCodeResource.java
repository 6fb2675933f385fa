package org.chuangyou.organization.code;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.organization.rule.Days;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Finds by somebody else's code whom it names: how other systems' records are matched with ours. */
@Path("/external-codes")
@Authenticated
@Tag(name = "外部代码")
class ExternalCodeResource {

    private static final UUID FIRST = new UUID(0, 0);

    private final ExternalCodes codes;
    private final Days days;

    ExternalCodeResource(ExternalCodes codes, Days days) {
        this.codes = codes;
        this.days = days;
    }

    @GET
    @Operation(summary = "按外部代码查找", description = "某日（默认今天）使用该代码的单位和党组织。")
    public Page<ExternalCodeView> find(
            @RestQuery @NotNull Scheme scheme,
            @RestQuery @NotBlank @Size(max = 40) String value,
            @RestQuery @Parameter(description = "何日的情况，默认今天") LocalDate asOf,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(1, key -> UUID.fromString(key.get(0))).orElse(FIRST);
        var rows = codes.bearers(scheme, Scheme.canonical(value), days.orToday(asOf), after, page.limit + 1);
        return Page.of(rows, page, code -> List.of(code.id()), ExternalCode::view);
    }
}
