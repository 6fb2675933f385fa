package org.chuangyou.pledge;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Who reads the README learns of every problem that is told and every fact that is announced. */
class ReadmeTest {

    static Stream<String> problems() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/problems.properties")).stream()
                .filter(line -> line.contains(".title="))
                .map(line -> line.replaceFirst("\\.title=.*", ""));
    }

    static Stream<String> facts() {
        return Arrays.stream(new File("src/main/contracts/events").list())
                .filter(file -> file.endsWith(".schema.json"))
                .map(file -> file.replaceFirst("^pledge\\.", "").replaceFirst("\\.v1\\.schema\\.json$", ""));
    }

    @ParameterizedTest
    @MethodSource({"problems", "facts"})
    void it_names_what_others_are_told(String name) throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).containsPattern("`(pledge\\.)?" + name + "(\\.v1)?`");
    }
}
