package org.chuangyou.organization.post;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.chassis.web.Caller;
import org.chuangyou.chassis.web.Etag;
import org.chuangyou.chassis.web.Page;
import org.chuangyou.chassis.web.PageRequest;
import org.chuangyou.chassis.web.ReadVersion;
import org.chuangyou.organization.rule.Days;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Posts over the whole county, and what becomes of one. */
@Path("/posts")
@Authenticated
@Tag(name = "职务")
class PostKeepingResource {

    private final Posts posts;
    private final HeldPosts held;
    private final PostKeeping keeping;
    private final OrganizationTree tree;
    private final Caller caller;
    private final Days days;

    PostKeepingResource(
            Posts posts, HeldPosts held, PostKeeping keeping, OrganizationTree tree, Caller caller, Days days) {
        this.posts = posts;
        this.held = held;
        this.keeping = keeping;
        this.tree = tree;
        this.caller = caller;
        this.days = days;
    }

    @GET
    @Operation(operationId = "listHeldPosts", summary = "现任职务一览", description = "按组织编码排列；可按职务、书记类型和所在的上级组织筛选。")
    public Page<HeldPostView> list(
            @RestQuery Office office,
            @RestQuery @Parameter(description = "该组织及其下级") UUID under,
            @RestQuery @Parameter(description = "书记类型：专职、校长兼任、教师兼任、其他") SecretaryKind secretaryKind,
            @BeanParam @Valid PageRequest page) {
        if (under != null) {
            tree.find(under).orElseThrow(NotFoundException::new);
        }
        var after = page.after(2, key -> new HeldPosts.Key(key.get(0), UUID.fromString(key.get(1))))
                .orElse(HeldPosts.Key.FIRST);
        var filter = new HeldPosts.Filter(office, under, secretaryKind);
        var rows = held.matching(filter, days.today(), after, page.limit + 1);
        return Page.of(rows, page, post -> List.of(post.organizationCode(), post.id()), HeldPost::view);
    }

    @GET
    @Path("/mine")
    @Operation(operationId = "listMyPosts", summary = "本人现任职务", description = "据此可知本人能在哪里办理什么。")
    public HeldPostList mine() {
        return new HeldPostList(held.of(caller.requirePersonCode(), days.today()).stream()
                .map(HeldPost::view)
                .toList());
    }

    @GET
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "readPost", summary = "一项职务", description = "连同任免的文号和原因；限本人和在该组织或上级组织任职的人。")
    public RestResponse<PostView> find(@RestPath UUID id) {
        var post = posts.require(id);
        keeping.requireReading(keeping.holderOf(post), post.organizationId());
        return answer(post);
    }

    @POST
    @Path("/{id}/relinquishment")
    @Transactional
    @Operation(operationId = "relinquishPost", summary = "免职", description = "从所填日期起不再担任，相应权限随之失去。")
    @APIResponse(responseCode = "200", description = "已免职")
    @APIResponse(responseCode = "409", description = "此前已经免职")
    public RestResponse<PostView> relinquish(
            @RestPath UUID id, @NotNull @Valid NewRelinquishment relinquishment, @BeanParam ReadVersion read) {
        var post = keeping.forDecision(id, read);
        keeping.relinquish(post, relinquishment);
        return answer(post);
    }

    @POST
    @Path("/{id}/correction")
    @Transactional
    @Operation(operationId = "correctPost", summary = "更正职务记录", description = "只改录入有误的内容；任职人、职务有误的，应免去后重新任职。")
    @APIResponse(responseCode = "200", description = "已更正")
    @APIResponse(responseCode = "409", description = "更正后同一时间有两名书记，或同一人重复任同一职务")
    public RestResponse<PostView> correct(
            @RestPath UUID id, @NotNull @Valid MendedPost mended, @BeanParam ReadVersion read) {
        var post = keeping.forDecision(id, read);
        keeping.correct(post, mended);
        return answer(post);
    }

    private RestResponse<PostView> answer(Post post) {
        return Etag.ok(post.view(keeping.holderOf(post), null), post.version());
    }

    /** All posts of one person; there are never many. */
    record HeldPostList(List<HeldPostView> items) {}
}
