package org.chuangyou.pledge.directory;

import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/public")
@Tag(name = "公开栏")
class DirectoryResource {

    private final Directory directory;

    DirectoryResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Path("/organizations") // not of the class: that would hide what other features have below it
    @Operation(
            operationId = "findPublicOrganizations",
            summary = "按名称找组织",
            description = "无需登录；列出有承诺、方案、捐助等公开的组织，按名称排列；其编号用于公开栏的各列表。")
    public Page<ListedOrganization> find(
            @RestQuery @DefaultValue("") @Size(max = 100) @Parameter(description = "名称中的字词；省略为全部", example = "民族中学")
                    String name,
            @BeanParam @Valid PageRequest page) {
        var after = page.after(2, parts -> new Directory.Place(parts.get(0), UUID.fromString(parts.get(1))))
                .orElse(Directory.Place.FIRST);
        var found = directory.named(name, after, page.limit + 1);
        return Page.of(found, page, it -> List.of(it.name(), it.id()), it -> it);
    }
}
