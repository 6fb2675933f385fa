package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** Who held an office on a day, as other features may ask. */
@ApplicationScoped
public class Incumbency {

    /** 书记, 副书记 and every 委员 make up a committee (支部工作条例 art. 20). */
    private static final Set<Office> COMMITTEE = Arrays.stream(Office.values())
            .filter(office -> office == Office.SECRETARY || office == Office.DEPUTY_SECRETARY || isCommissioner(office))
            .collect(Collectors.toUnmodifiableSet());

    private final Posts posts;

    Incumbency(Posts posts) {
        this.posts = posts;
    }

    /** The person who was secretary of the organisation on that day. */
    public Optional<UUID> secretaryOf(UUID organization, LocalDate on) {
        return posts.secretaryOf(organization, on);
    }

    /** The persons who held an office of the committee on that day: 书记, 副书记 and every 委员. */
    public List<UUID> committeeOf(UUID organization, LocalDate on) {
        return posts.in(organization, on).stream()
                .filter(post -> COMMITTEE.contains(post.office()))
                .map(Post::personId)
                .distinct()
                .toList();
    }

    /** Whether there was a committee: a secretary with a deputy, but without any 委员, is none. */
    public boolean hasCommittee(UUID organization, LocalDate on) {
        return posts.in(organization, on).stream().anyMatch(post -> isCommissioner(post.office()));
    }

    private static boolean isCommissioner(Office office) {
        return office.name().endsWith("COMMISSIONER");
    }
}
