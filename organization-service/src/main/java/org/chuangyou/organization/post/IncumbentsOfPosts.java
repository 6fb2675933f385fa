package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.chassis.event.Outbox;
import org.chuangyou.organization.person.Members;
import org.chuangyou.organization.tree.Incumbents;

/** What the tree asks of posts when organisations merge, part or end. */
@ApplicationScoped
class IncumbentsOfPosts implements Incumbents {

    private final Posts posts;
    private final Members members;
    private final Outbox outbox;

    IncumbentsOfPosts(Posts posts, Members members, Outbox outbox) {
        this.posts = posts;
        this.members = members;
        this.outbox = outbox;
    }

    @Override
    public void relinquishAll(UUID organization, LocalDate on) {
        relinquish(posts.in(List.of(organization)), on);
    }

    @Override
    public void relinquish(Collection<UUID> organizations, Collection<UUID> persons, LocalDate on) {
        relinquish(
                posts.in(organizations).stream()
                        .filter(post -> persons.contains(post.personId()))
                        .toList(),
                on);
    }

    private void relinquish(List<Post> held, LocalDate on) {
        var holders = members.byIds(held.stream().map(Post::personId).toList());
        outbox.addAll(held.stream()
                .map(post -> post.relinquish(holders.get(post.personId()), on))
                .toList());
    }
}
