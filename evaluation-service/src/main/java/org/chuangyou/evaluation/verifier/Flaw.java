package org.chuangyou.evaluation.verifier;

/** Why a log is not what it should be; the codes are those of {@code docs/verifier-output.md}. */
final class Flaw extends RuntimeException {

    private static final long serialVersionUID = 1;

    Flaw(String code, String reason) {
        super(code + ": " + reason);
    }

    static void unless(boolean right, String code, String reason) {
        if (!right) {
            throw new Flaw(code, reason);
        }
    }
}
