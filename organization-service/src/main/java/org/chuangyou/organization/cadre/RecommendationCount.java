package org.chuangyou.organization.cadre;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** The count of a recommendation meeting, held against the posts and those present. */
record RecommendationCount(List<RecommendedPost> posts, NewRecommendationMeeting meeting) {

    static RecommendationCount of(List<RecommendedPost> posts, NewRecommendationMeeting meeting) {
        return new RecommendationCount(posts, meeting);
    }

    /**
     * 400 when more came than were to come, when somebody stands twice for a post or for one that is not to be filled,
     * or when there are more votes than those present could give.
     */
    void requirePlausible() {
        if (meeting.present() > meeting.expected()) {
            throw RecommendationProblems.tooManyPresent(meeting.expected(), meeting.present());
        }
        requireKnownPosts();
        requireOnce();
        posts.forEach(this::requireEnoughVoters);
    }

    private void requireKnownPosts() {
        var names = posts.stream().map(RecommendedPost::name).toList();
        var unknown = meeting.persons().stream()
                .map(RecommendedPerson::post)
                .filter(post -> !names.contains(post))
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw RecommendationProblems.unknownPosts(unknown, names);
        }
    }

    private void requireOnce() {
        var seen = new HashSet<List<Object>>();
        for (var person : meeting.persons()) {
            if (!seen.add(List.of(person.post(), person.personId()))) {
                throw RecommendationProblems.personRepeats(person.post());
            }
        }
    }

    /** Everybody present names at most one person for each seat, and each person once. */
    private void requireEnoughVoters(RecommendedPost post) {
        var votes = meeting.persons().stream()
                .filter(person -> person.post().equals(post.name()))
                .map(RecommendedPerson::votes)
                .collect(Collectors.toList());
        var most = votes.stream().mapToInt(Integer::intValue).max().orElse(0);
        var all = votes.stream().mapToLong(Integer::longValue).sum();
        var limit = (long) meeting.present() * post.seats();
        if (most > meeting.present() || all > limit) {
            throw RecommendationProblems.tooManyVotes(post.name(), most, all, meeting.present(), limit);
        }
    }
}
