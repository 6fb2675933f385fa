package org.chuangyou.pledge.task;

import jakarta.inject.Inject;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.chuangyou.pledge.GivenMatters;
import org.chuangyou.pledge.World;
import org.junit.jupiter.api.Test;

import static org.chuangyou.pledge.Api.post;
import static org.chuangyou.pledge.Api.problem;
import static org.chuangyou.pledge.World.COUNTY;
import static org.chuangyou.pledge.World.COUNTY_SECRETARY;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class AssignmentTest {

    @Inject
    GivenMatters given;

    @Inject
    World world;

    @Test
    void no_task_is_given_to_an_organisation_that_stands_no_more() {
        var gone = given.aBranch().id();
        var task = given.aTask(COUNTY, COUNTY_SECRETARY, false, given.aBranch().id());
        world.dissolved(gone, "示例支部", "2011-05-01");

        problem(
                post(COUNTY_SECRETARY, task + "/assignments", "{\"assignedTo\": [\"" + gone + "\"]}"),
                409,
                "organization-dissolved",
                "2011-05-01");
    }
}
