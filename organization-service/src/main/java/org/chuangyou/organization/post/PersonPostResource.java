package org.chuangyou.organization.post;

import java.util.List;
import java.util.UUID;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.chuangyou.organization.person.Members;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** All posts that a person holds or has held. */
@Path("/persons/{id}/posts")
@Authenticated
@Tag(name = "职务")
class PersonPostResource {

    private final Posts posts;
    private final Members members;
    private final PostKeeping keeping;

    PersonPostResource(Posts posts, Members members, PostKeeping keeping) {
        this.posts = posts;
        this.members = members;
        this.keeping = keeping;
    }

    @GET
    @Transactional
    @Operation(operationId = "listPostsOfPerson", summary = "某人历任职务", description = "先后排列；限本人和在其所在组织或上级组织任职的人，他人查看留痕。")
    public PersonPostList list(@RestPath UUID id) {
        var holder = members.find(id).orElseThrow(NotFoundException::new);
        keeping.requireReading(holder, holder.organizationId());
        return new PersonPostList(
                posts.everOf(id).stream().map(post -> post.view(holder, null)).toList());
    }

    /** All posts of one person; there are never many. */
    record PersonPostList(List<PostView> items) {}
}
