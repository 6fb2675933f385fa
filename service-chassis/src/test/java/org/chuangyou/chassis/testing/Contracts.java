package org.chuangyou.chassis.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.chuangyou.chassis.event.Event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Contracts are files in git; these checks fail when code and file part. Run with {@code -Dcontracts=write} to write
 * the OpenAPI document anew, then look at its diff.
 */
public final class Contracts {

    private static final Path HOME = Path.of("src/main/contracts");
    private static final Path EVENTS = HOME.resolve("events");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Contracts() {}

    /** The document in git is the one the service serves. */
    public static void openApiIsTheServedOne() throws IOException {
        var served = given().get("/q/openapi").then().statusCode(200).extract().asString();
        var file = HOME.resolve("openapi.yaml");
        if ("write".equals(System.getProperty("contracts"))) {
            Files.createDirectories(HOME);
            Files.writeString(file, served);
        }
        assertThat(served).isEqualTo(Files.readString(file));
    }

    /** As below, of every event that is anywhere under this package, where each stands with the feature that tells it. */
    public static void eventsHaveTheirFiles(String root) throws IOException {
        haveTheirFiles(new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(root).stream()
                        .filter(type -> type.isAnnotatedWith(Event.Type.class))
                        .<Class<? extends Event>>map(type -> type.reflect().asSubclass(Event.class))
                        .toList());
    }

    /**
     * Each event of this sealed family has a schema and an example of its type's name, the record writes and reads
     * exactly the example, and the AsyncAPI document names it; no other file lies about.
     */
    public static void eventsHaveTheirFiles(Class<? extends Event> family) throws IOException {
        haveTheirFiles(kinds(family));
    }

    private static void haveTheirFiles(List<Class<? extends Event>> kinds) throws IOException {
        assertThat(kinds).isNotEmpty();
        var expected = new ArrayList<String>();
        for (var kind : kinds) {
            var type = Event.typeOf(kind);
            exampleFits(kind, type);
            assertThat(Files.readString(HOME.resolve("asyncapi.yaml"))).contains(type);
            expected.addAll(List.of(type + ".example.json", type + ".schema.json"));
        }
        try (Stream<Path> files = Files.list(EVENTS)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void exampleFits(Class<? extends Event> kind, String type) throws IOException {
        var example = JSON.readTree(Files.readString(EVENTS.resolve(type + ".example.json")));
        var schema = JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(Files.readString(EVENTS.resolve(type + ".schema.json")));
        assertThat(schema.validate(example)).as(type).isEmpty();
        assertThat(JSON.<com.fasterxml.jackson.databind.JsonNode>valueToTree(JSON.treeToValue(example, kind)))
                .as(type)
                .isEqualTo(example);
    }

    @SuppressWarnings("unchecked") // what a sealed family of events permits is an event
    private static List<Class<? extends Event>> kinds(Class<? extends Event> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .<Class<? extends Event>>map(kind -> (Class<? extends Event>) kind)
                .toList();
    }
}
