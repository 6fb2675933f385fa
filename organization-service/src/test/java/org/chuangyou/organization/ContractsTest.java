package org.chuangyou.organization;

import java.io.IOException;

import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Contracts;
import org.chuangyou.organization.event.OrganizationEvent;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealParts
class ContractsTest {

    @Test
    void the_served_api_is_the_one_in_git() throws IOException {
        Contracts.openApiIsTheServedOne();
    }

    @Test
    void every_event_has_its_schema_and_example() throws IOException {
        Contracts.eventsHaveTheirFiles(OrganizationEvent.class);
    }
}
