package org.chuangyou.organization.post;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Idempotent;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who holds which post: known to anybody who is signed in, as it hangs on the wall of the school. */
@Path("/organizations/{id}/posts")
@Authenticated
@Tag(name = "职务")
class PostResource {

    private final Posts posts;
    private final Members members;
    private final OrganizationTree tree;
    private final PostKeeping keeping;
    private final Days days;

    PostResource(Posts posts, Members members, OrganizationTree tree, PostKeeping keeping, Days days) {
        this.posts = posts;
        this.members = members;
        this.tree = tree;
        this.keeping = keeping;
        this.days = days;
    }

    @GET
    @Operation(operationId = "listPosts", summary = "党组织的职务", description = "现任的；给出日期时，那一天在任的。")
    public PostList list(
            @RestPath UUID id,
            @RestQuery @Parameter(description = "哪一天；不填则为今天", example = "2011-07-01") LocalDate asOf) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var held = posts.in(id, days.orToday(asOf));
        var holders = members.byIds(held.stream().map(Post::personId).toList());
        return new PostList(held.stream()
                .map(post -> post.publicView(holders.get(post.personId())))
                .toList());
    }

    @POST
    @Idempotent
    @Transactional
    @Parameter(ref = "Idempotency-Key")
    @Operation(
            operationId = "assumePost",
            summary = "任职",
            description = "书记、副书记由上级组织任命，其他职务由本级组织书记、副书记、组织委员办理。任职即有相应权限。")
    @APIResponse(responseCode = "201", description = "已任职；支委会人数异常的有提醒")
    @APIResponse(responseCode = "409", description = "不是党员、不在该组织、同一时间已有书记、已任同一职务、支委会超员或不应设，或党组织已撤销")
    public RestResponse<PostView> assume(@RestPath UUID id, @NotNull @Valid NewPost wanted) {
        var view = keeping.assume(id, wanted);
        return RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                .location(URI.create("/posts/" + view.id()))
                .tag(Etag.of(0))
                .build();
    }

    /** All posts of one organisation; there are never many. */
    record PostList(List<PostView> items) {}
}
