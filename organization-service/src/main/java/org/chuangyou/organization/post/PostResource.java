package org.chuangyou.organization.post;

import java.util.List;
import java.util.UUID;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.OrganizationTree;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Who holds which post: known to anybody who is signed in, as it hangs on the wall of the school. */
@Path("/organizations/{id}/posts")
@Authenticated
@Tag(name = "职务")
class PostResource {

    private final Posts posts;
    private final Members members;
    private final OrganizationTree tree;

    PostResource(Posts posts, Members members, OrganizationTree tree) {
        this.posts = posts;
        this.members = members;
        this.tree = tree;
    }

    @GET
    @Operation(summary = "党组织的现任职务")
    public PostList list(@RestPath UUID id) {
        tree.find(id).orElseThrow(NotFoundException::new);
        var held = posts.in(List.of(id));
        var holders = members.byIds(held.stream().map(Post::personId).toList());
        return new PostList(held.stream()
                .map(post -> post.view(holders.get(post.personId())))
                .toList());
    }

    /** All posts of one organisation; there are never many. */
    record PostList(List<PostView> items) {}
}
