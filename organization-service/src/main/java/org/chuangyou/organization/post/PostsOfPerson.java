package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.person.BranchTie;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.OrganizationTree;

/** A post is held by a member of that organisation or of one below it: who leaves gives up what no longer fits. */
@ApplicationScoped
class PostsOfPerson implements BranchTie {

    private final Posts posts;
    private final Members members;
    private final OrganizationTree tree;
    private final Outbox outbox;

    PostsOfPerson(Posts posts, Members members, OrganizationTree tree, Outbox outbox) {
        this.posts = posts;
        this.members = members;
        this.tree = tree;
        this.outbox = outbox;
    }

    @Override
    public void leave(UUID personId, UUID newOrganization, LocalDate on) {
        var holder = members.find(personId).orElseThrow();
        posts.list("personId = ?1 and relinquishedOn is null order by id", personId).stream()
                .filter(post -> newOrganization == null || !tree.isAtOrAbove(post.organizationId(), newOrganization))
                .forEach(post -> outbox.add(post.relinquish(holder, on)));
    }
}
