package org.chuangyou.pledge;

import java.io.IOException;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Contracts;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPostgres.class)
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ContractsTest {

    @Test
    void the_interface_in_git_is_the_one_served() throws IOException {
        Contracts.openApiIsTheServedOne();
    }

    @Test
    void every_event_has_its_schema_and_example() throws IOException {
        Contracts.eventsHaveTheirFiles("org.chuangyou.pledge");
    }
}
