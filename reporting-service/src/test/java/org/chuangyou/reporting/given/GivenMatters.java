package org.chuangyou.reporting.given;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Service to people as pledge-service words it: its own examples, each with a matter of its own and what else is said. */
@Singleton
public class GivenMatters {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("pairing", "pairingId"),
            Map.entry("deed", "deedId"),
            Map.entry("aid", "aidId"),
            Map.entry("record", "recordId"),
            Map.entry("counterpart", "counterpartId"),
            Map.entry("difficulty", "difficultyId"),
            Map.entry("suggestion", "suggestionId"),
            Map.entry("task", "taskId"),
            Map.entry("certificate", "certificateId"));

    private final Announcements announcements;
    private final ObjectMapper json;

    GivenMatters(Announcements announcements, ObjectMapper json) {
        this.announcements = announcements;
        this.json = json;
    }

    /** Something new happened in an organisation: the example of a fact such as {@code aid-given}. */
    public UUID happened(String what, UUID organization, Object... fields) {
        return happened(UUID.randomUUID(), what, organization, fields);
    }

    /** Something happened of this matter. Fields are names and values; a value may be JSON. */
    public UUID happened(UUID matter, String what, UUID organization, Object... fields) {
        return happenedAt(Instant.parse("2012-06-15T02:00:00Z"), matter, what, organization, fields);
    }

    public UUID happenedAt(Instant at, UUID matter, String what, UUID organization, Object... fields) {
        var said = new HashMap<String, Object>(Map.of("organizationId", organization, key(what), matter));
        for (var i = 0; i < fields.length; i += 2) {
            said.put((String) fields[i], fields[i + 1]);
        }
        announcements.send("pledge." + what + ".v1", matter, example(what, said), at);
        return matter;
    }

    private String example(String what, Map<String, Object> said) {
        try (var in = GivenMatters.class.getResourceAsStream("/examples/pledge." + what + ".v1.example.json")) {
            var example = (ObjectNode) json.readTree(in);
            said.forEach((field, value) -> example.set(field, json.valueToTree(value)));
            return example.toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String key(String what) {
        return KEYS.get(what.substring(0, what.indexOf('-')));
    }
}
