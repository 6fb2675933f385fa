package org.chuangyou.evaluation.verifier;

import java.io.IOException;
import java.io.PrintStream;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * The command: {@code Verify https://…/polls/{id}} or {@code Verify directory}; with the leaf and the receipt of a ballot
 * behind it, it looks for that ballot too.
 */
public final class Verify {

    private Verify() {}

    public static void main(String[] arguments) {
        System.exit(run(new PrintStream(System.out, true, UTF_8), new PrintStream(System.err, true, UTF_8), arguments));
    }

    /** 0 and the result or the ballot's proof, 1 and what is wrong with the log, or 2 and why it could not be read. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length != 1 && arguments.length != 3) {
            err.println("usage: Verify <https://…/polls/{id} | directory> [<leaf> <receipt>]");
            return 2;
        }
        try {
            out.print(verified(Published.at(arguments[0]), arguments));
            return 0;
        } catch (Flaw flaw) {
            err.println(flaw.getMessage());
            return 1;
        } catch (IOException | IllegalArgumentException e) {
            err.println("unreadable: " + e);
            return 2;
        }
    }

    private static String verified(Published published, String... arguments) throws IOException {
        return arguments.length == 1
                ? Verification.of(published) + "\n"
                : Verification.proof(published, Kept.of(arguments[1], arguments[2]));
    }
}
