package org.chuangyou.evaluation.verifier;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The Java verifier's command, for tests that compare it with the other one. */
public final class Verifier {

    private Verifier() {}

    public static Run run(String place) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var status = Verify.run(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), place);
        return new Run(status, out.toString(UTF_8), err.toString(UTF_8));
    }

    public record Run(int status, String out, String err) {}
}
