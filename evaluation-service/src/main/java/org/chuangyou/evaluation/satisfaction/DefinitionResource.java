package org.chuangyou.evaluation.satisfaction;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Page;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/satisfaction-definitions")
@Tag(name = "满意率口径")
class DefinitionResource {

    private final Definitions definitions;

    DefinitionResource(Definitions definitions) {
        this.definitions = definitions;
    }

    @GET
    @Operation(summary = "列出满意率口径", description = "口径寥寥数种，不分页；任何百分比都注明所用口径。")
    public Page<Satisfaction> list() {
        return new Page<>(definitions.all(), null);
    }
}
