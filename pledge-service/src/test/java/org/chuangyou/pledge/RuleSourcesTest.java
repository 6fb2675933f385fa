package org.chuangyou.pledge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A refusal behind which a rule of the campaign stands names that rule, to readers of either language. */
class RuleSourcesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "campaign-leaders-only",
                "campaign-unfinished",
                "certificate-both-sides",
                "certificate-issuer-only",
                "certificate-level-missing",
                "certificate-not-its-member",
                "committee-only",
                "end-not-confirmed",
                "hiding-needs-reason",
                "masses-not-heard",
                "month-before-publication",
                "month-to-come",
                "no-published-plan",
                "not-its-secretary",
                "own-pledge",
                "plan-incomplete",
                "plan-leaders-only",
                "pledge-masses-not-heard",
                "pledge-status",
                "pledger-only",
                "reason-not-told",
                "return-needs-reason",
                "review-incomplete"
            })
    void a_rule_is_named_with_its_source(String problem) throws IOException {
        for (var texts : new String[] {"problems.properties", "problems_en.properties"}) {
            assertThat(Files.readString(Path.of("src/main/resources", texts)))
                    .as(texts)
                    .containsPattern("(?m)^" + problem + "\\.source=\\S");
        }
    }
}
