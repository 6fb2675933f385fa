package org.chuangyou.evaluation.evaluation;

import java.io.IOException;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.Contracts;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class ContractTest {

    @Test
    void the_openapi_document_is_the_served_one() throws IOException {
        Contracts.openApiIsTheServedOne();
    }

    @Test
    void every_event_has_its_schema_and_example() throws IOException {
        Contracts.eventsHaveTheirFiles(EvaluationEvent.class);
    }
}
