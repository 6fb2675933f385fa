package org.chuangyou.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

/** What the READMEs invite a newcomer to type prints what they say that it prints. */
class TourIT {

    private static final Path ROOT = Layout.ofThisBuild().root();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:808([1-4])");
    private static final Pattern TOKEN = Pattern.compile("deploy/local/token ([a-z0-9-]+)");
    private static final List<String> SERVICES = List.of("organization", "pledge", "evaluation", "reporting");

    @TempDir
    static Path folder;

    private static Stack stack;
    private static Data data;

    @BeforeAll
    static void startWithTheSampleCounty() {
        data = new Data(folder.resolve("data"));
        stack = Stack.builder().data(data.folder()).start();
        new SampleData(stack, data).load();
    }

    @AfterAll
    static void stop() {
        stack.close();
    }

    @ParameterizedTest
    @CsvSource({"README.md, A tour", "README.zh-CN.md, 走一遍"})
    void the_tour_shows_what_a_newcomer_sees(String readme, String heading) throws Exception {
        var steps = Tour.of(Files.readString(ROOT.resolve(readme)), heading).steps();

        var seen = new Shell(ROOT, folder.resolve("tour.sh"))
                .take(steps.stream().map(step -> here(step.command())).toList());

        assertThat(seen).hasSameSizeAs(steps);
        assertSoftly(all -> {
            for (var i = 0; i < steps.size(); i++) {
                var step = steps.get(i);
                if (!step.answer().isBlank()) {
                    all.assertThat(alike(seen.get(i))).as(step.command()).isEqualTo(alike(step.answer()));
                }
            }
        });
    }

    /** The command for this test's stack, which has ports, data and tokens of its own. */
    private static String here(String command) {
        var addressed = ADDRESS.matcher(command).replaceAll(TourIT::address);
        return TOKEN.matcher(addressed)
                .replaceAll(token -> "echo " + stack.token(token.group(1)))
                .replace("deploy/local/.data", data.folder().toString());
    }

    private static String address(MatchResult found) {
        return stack.url(SERVICES.get(Integer.parseInt(found.group(1)) - 1));
    }

    /** Ids, days and versions are others each time. */
    private static String alike(String printed) {
        return printed.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>")
                .replaceAll("\\d{4}-\\d{2}-\\d{2}", "<day>")
                .strip();
    }
}
