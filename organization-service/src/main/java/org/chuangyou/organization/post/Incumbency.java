package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

/** Who held which office on a day, as other features may ask. */
@ApplicationScoped
public class Incumbency {

    private final Posts posts;

    Incumbency(Posts posts) {
        this.posts = posts;
    }

    /** The person who was secretary of the organisation on that day. */
    public Optional<UUID> secretaryOf(UUID organization, LocalDate on) {
        return posts.secretaryOf(organization, on);
    }

    /** The persons who held an office of the committee on that day: 书记, 副书记 and every 委员 (支部工作条例 art. 20). */
    public List<UUID> committeeOf(UUID organization, LocalDate on) {
        return posts.in(organization, on).stream()
                .filter(post -> post.office().isElected())
                .map(Post::personId)
                .distinct()
                .toList();
    }

    /** Whether there was a committee: a secretary with a deputy, but without any 委员, is none. */
    public boolean hasCommittee(UUID organization, LocalDate on) {
        return posts.in(organization, on).stream()
                .anyMatch(post -> post.office().isCommissioner());
    }

    /** Whether the person held any post in the organisation or one above it on that day. */
    public boolean holdsAtOrAbove(UUID person, UUID organization, LocalDate on) {
        return posts.holdsAtOrAbove(person, organization, on);
    }
}
