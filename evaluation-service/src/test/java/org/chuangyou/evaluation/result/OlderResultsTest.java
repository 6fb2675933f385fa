package org.chuangyou.evaluation.result;

import java.io.IOException;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.chuangyou.chassis.testing.RealKafka;
import org.chuangyou.chassis.testing.RealPostgres;
import org.chuangyou.chassis.testing.Tokens;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Results are frozen for good, so what was frozen before a field was thought of is read as well. */
@QuarkusTest
@WithTestResource(value = RealPostgres.class, initArgs = @ResourceArg(name = "also", value = "urn"))
@WithTestResource(RealKafka.class)
@WithTestResource(Tokens.class)
class OlderResultsTest {

    private static final String OLDER = """
            {"evaluationId": "0197c0de-0000-7000-8000-000000000201", "campaignId": "0197c0de-0000-7000-8000-000000000101",
             "organizationId": "0197c0de-0000-7000-8000-000000000010", "title": "测评", "mode": "ONE_SITTING", "k": 5,
             "closedOn": "2011-07-08", "definition": {"code": "TOP1", "label": "满意率", "satisfied": ["YES"], "valid": ["YES"]},
             "grades": [{"code": "YES", "label": "满意"}],
             "groups": [{"name": "教师", "weight": 100, "eligible": 14, "issued": 14, "cast": 13,
                         "turnout": {"definition": "TURNOUT", "numerator": 13, "denominator": 14, "percent": 92.9}}],
             "subjects": [{"kind": "MEMBER", "organizationId": "0197c0de-0000-7000-8000-000000000011", "name": "示例",
                           "kept": {"published": 2, "fulfilled": 1, "partly": 0, "unkept": 1},
                           "overall": null, "suppressed": false, "groups": []}]}""";

    @Inject
    ObjectMapper json;

    @Test
    void what_was_not_asked_then_is_unknown_and_not_nought() throws IOException {
        var me = json.readValue(OLDER, Results.class).subjects().get(0);

        assertThat(me.kept().criticised()).isNull();
        assertThat(me.kept().ratings()).isEmpty();
        assertThat(me.withoutPledge()).isNull();
        assertThat(me.onPaper()).isNull();
    }
}
