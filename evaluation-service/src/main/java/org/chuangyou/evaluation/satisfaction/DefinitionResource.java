package org.chuangyou.evaluation.satisfaction;

import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Audit;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.evaluation.organization.Authority;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/satisfaction-definitions")
@Tag(name = "满意率口径")
class DefinitionResource {

    /** A definition is never changed, so it has one version. */
    private static final long ONLY = 0;

    private final Definitions definitions;
    private final Authority authority;
    private final Audit audit;

    DefinitionResource(Definitions definitions, Authority authority, Audit audit) {
        this.definitions = definitions;
        this.authority = authority;
        this.audit = audit;
    }

    @GET
    @Operation(summary = "列出满意率口径", description = "口径寥寥数种，不分页；任何百分比都注明所用口径。")
    public Page<DefinitionView> list() {
        return new Page<>(definitions.all(), null);
    }

    @PUT
    @Path("/{code}")
    @Authenticated
    @Transactional
    @Operation(summary = "增加县定口径", description = "限最上级党组织的书记、副书记，须有文号。保存后不再改动：内容相同的重复请求无害，不同的另用代码。")
    @APIResponse(responseCode = "201", description = "已保存")
    @APIResponse(responseCode = "200", description = "早已有之，内容相同")
    @APIResponse(responseCode = "409", description = "此代码已有另一口径")
    public RestResponse<DefinitionView> add(
            @RestPath @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code, @NotNull @Valid NewDefinition wanted) {
        authority.requireOrganizerAtTheTop();
        if (!wanted.satisfiedButNotValid().isEmpty()) {
            throw DefinitionProblems.satisfiedButNotValid(wanted.satisfiedButNotValid());
        }
        var added = definitions.add(code, wanted);
        audit.record("add-satisfaction-definition", code);
        return RestResponse.ResponseBuilder.create(
                        added ? RestResponse.Status.CREATED : RestResponse.Status.OK, definitions.require(code))
                .tag(Etag.of(ONLY))
                .build();
    }
}
