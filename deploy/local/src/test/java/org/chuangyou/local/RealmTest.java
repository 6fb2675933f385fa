package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class RealmTest {

    private JsonNode realm;

    @BeforeEach
    void readRealm() throws IOException {
        realm = new ObjectMapper().readTree(Keycloak.class.getResourceAsStream("chuangyou-realm.json"));
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void every_account_we_speak_of_is_in_the_realm_with_its_person(Account account) {
        var user = users().stream()
                .filter(candidate -> candidate.path("username").asText().equals(account.username))
                .findFirst()
                .orElseThrow();

        assertThat(user.at("/attributes/person_code/0").asText()).isEqualTo(account.personCode);
        assertThat(user.path("firstName").asText()).isEqualTo(account.person);
        assertThat(user.at("/credentials/0/value").asText())
                .isEqualTo("${" + Keycloak.variable(account.passwordName()) + "}");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STEWARD")
    void every_person_of_the_realm_is_a_full_member_in_the_sample_rosters(Account account) throws IOException {
        var members = Path.of("../../organization-service/src/main/resources/sample/county/members.csv");

        assertThat(Files.readAllLines(members))
                .anyMatch(
                        row -> row.startsWith(account.personCode + "," + account.person + ",") && row.contains("正式党员"));
    }

    @Test
    void the_realm_has_no_other_users() {
        assertThat(users()).hasSameSizeAs(Account.values());
    }

    @Test
    void only_the_steward_may_import_rosters() {
        assertThat(users())
                .filteredOn(user -> user.path("realmRoles").toString().contains("roster-steward"))
                .extracting(user -> user.path("username").asText())
                .containsExactly("steward");
    }

    @Test
    void a_person_cannot_change_who_she_is() throws IOException {
        var profile = new ObjectMapper()
                .readTree(realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText());

        assertThat(profile.path("attributes"))
                .filteredOn(attribute -> attribute.path("name").asText().equals("person_code"))
                .extracting(attribute -> attribute.at("/permissions/edit").toString())
                .containsExactly("[\"admin\"]");
    }

    @Test
    void the_system_of_the_county_reads_rosters_and_digests_and_changes_nothing() {
        assertThat(everybody())
                .filteredOn(user -> user.path("serviceAccountClientId").asText().equals("county-system"))
                .extracting(user -> user.path("realmRoles").toString())
                .containsExactly("[\"default-roles-chuangyou\",\"roster-reader\",\"digest-reader\"]");
    }

    @Test
    void the_roll_opens_and_closes_the_urn_and_nobody_else_does() {
        assertThat(everybody())
                .filteredOn(user -> user.path("realmRoles").toString().contains("urn-organiser"))
                .extracting(user -> user.path("serviceAccountClientId").asText())
                .containsExactly("evaluation-roll");
    }

    /** Those who sign in themselves. */
    private List<JsonNode> users() {
        return everybody().stream()
                .filter(user -> !user.has("serviceAccountClientId"))
                .toList();
    }

    private List<JsonNode> everybody() {
        return StreamSupport.stream(realm.path("users").spliterator(), false).toList();
    }
}
