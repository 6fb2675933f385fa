package org.chuangyou.organization.development;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A vote that is named as the ground of a resolution bears it. */
class AssemblyVotesTest {

    private static final UUID VOTE = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2010, 5, 20);

    @Test
    void a_vote_carried_on_the_day_bears_the_resolution() {
        AdmissionVotes votes = (vote, person) -> Optional.of(DAY);

        assertThatNoException().isThrownBy(() -> AssemblyVotes.require(votes, VOTE, PERSON, DAY));
    }

    @Test
    void a_vote_that_was_not_carried_does_not() {
        AdmissionVotes votes = (vote, person) -> Optional.empty();

        assertThatThrownBy(() -> AssemblyVotes.require(votes, VOTE, PERSON, DAY))
                .isInstanceOf(HttpProblem.class);
    }

    @Test
    void a_vote_of_another_day_does_not() {
        AdmissionVotes votes = (vote, person) -> Optional.of(DAY.minusDays(1));

        assertThatThrownBy(() -> AssemblyVotes.require(votes, VOTE, PERSON, DAY))
                .isInstanceOf(HttpProblem.class);
    }
}
