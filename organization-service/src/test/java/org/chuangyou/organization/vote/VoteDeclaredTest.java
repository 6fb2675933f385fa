package org.chuangyou.organization.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.chuangyou.chassis.testing.Topic;
import org.chuangyou.organization.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chuangyou.organization.vote.Ballots.question;

/** What others learn of a result: counts by an event, and the answers to two questions within this service. */
@QuarkusTest
@RealParts
class VoteDeclaredTest {

    @Inject
    CarriedVotes carried;

    @Inject
    Elections elections;

    private Assembly assembly;

    @BeforeEach
    void twelve_members_with_a_vote() {
        assembly = Assembly.of("VD", 12);
    }

    @Test
    void a_declared_resolution_is_announced_with_its_counts() {
        var fact = announced(assembly.resolution().opened(10).declared(question(7, 2, 1)));

        assertThat(fact.getString("kind")).isEqualTo("RESOLUTION");
        assertThat(fact.getString("subject")).isEqualTo("关于年度工作计划的决议");
        assertThat(fact.getString("outcome")).isEqualTo("CARRIED");
        assertThat(fact.getString("heldOn")).isEqualTo("2011-06-01");
        assertThat(List.of(fact.getInt("eligible"), fact.getInt("present"), fact.getInt("yes")))
                .containsExactly(12, 10, 7);
    }

    @Test
    void an_admission_is_announced_without_the_persons_name() {
        var fact = announced(assembly.admission().opened(10).declared(question(7, 2, 1)));

        assertThat(fact.getString("subject")).isEqualTo("接收预备党员");
        assertThat(fact.prettify()).doesNotContain("示例");
    }

    @Test
    void a_subject_that_names_a_member_is_not_announced() {
        var answer = assembly.prepare("RESOLUTION", assembly.content("关于示例3的处理决定", ""));
        var ballots = new Ballots(assembly, answer.statusCode(201).extract().path("id"));

        var fact = announced(ballots.opened(10).declared(question(7, 2, 1)));

        assertThat(fact.getString("subject")).isEqualTo("决议");
    }

    @Test
    void an_election_is_announced_by_numbers() {
        var ballots = assembly.election(2, 3).opened(10);

        var fact = announced(ballots.declared(ballots.election(10, 7, 5, 5)));

        assertThat(fact.getString("outcome")).isEqualTo("SHORT");
        assertThat(fact.getInt("seats")).isEqualTo(2);
        assertThat(fact.getInt("elected")).isEqualTo(1);
        assertThat(fact.<Integer>get("yes")).isNull();
    }

    @Test
    void a_carried_vote_stands_for_its_person_and_its_kind() {
        var vote = UUID.fromString(assembly.confirmation().opened(10).declared(question(7, 2, 1)).id);
        var person = UUID.fromString(assembly.id(13));

        assertThat(carried.carriedOn(vote, person, VoteKind.CONFIRMATION)).contains(LocalDate.parse(Assembly.DAY));
        assertThat(carried.carriedOn(vote, person, VoteKind.ADMISSION)).isEmpty();
        assertThat(carried.carriedOn(vote, UUID.fromString(assembly.id(14)), VoteKind.CONFIRMATION))
                .isEmpty();
    }

    @Test
    void what_is_not_carried_or_not_declared_stands_for_nobody() {
        var person = UUID.fromString(assembly.id(13));
        var lost = assembly.confirmation().opened(10).declared(question(6, 2, 2));
        var open = assembly.confirmation().opened(10);

        assertThat(carried.carriedOn(UUID.fromString(lost.id), person, VoteKind.CONFIRMATION))
                .isEmpty();
        assertThat(carried.carriedOn(UUID.fromString(open.id), person, VoteKind.CONFIRMATION))
                .isEmpty();
        assertThat(carried.carriedOn(UUID.randomUUID(), person, VoteKind.CONFIRMATION))
                .isEmpty();
    }

    @Test
    void the_elected_include_those_of_the_run_off() {
        var ballots = assembly.election(2, 3).opened(10);
        ballots.declared(ballots.election(10, 8, 6, 6));
        var election = UUID.fromString(ballots.id);
        assertThat(elected(election)).isEqualTo(List.of(UUID.fromString(assembly.id(1))));

        var runOff =
                new Ballots(assembly, ballots.post("run-off", "{}").extract().path("id"));
        runOff.post("opening", "{}").statusCode(200);
        runOff.declared(runOff.runOffBetween(3, 2));

        assertThat(elected(election))
                .isEqualTo(List.of(UUID.fromString(assembly.id(1)), UUID.fromString(assembly.id(3))));
    }

    @Test
    void a_resolution_elects_nobody() {
        var ballots = assembly.resolution().opened(10).declared(question(7, 2, 1));

        assertThat(elections.election(UUID.fromString(ballots.id))).isEmpty();
    }

    private List<UUID> elected(UUID election) {
        return elections.election(election).orElseThrow().elected();
    }

    private static JsonPath announced(Ballots ballots) {
        var records = Topic.named("organization.events")
                .await(
                        1,
                        record -> ballots.id.equals(record.key())
                                && Topic.type(record).equals("organization.vote-declared.v1"));
        return JsonPath.from(Topic.body(records.get(0)));
    }
}
