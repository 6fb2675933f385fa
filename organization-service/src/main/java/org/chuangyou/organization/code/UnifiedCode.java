package org.chuangyou.organization.code;

/**
 * 统一社会信用代码 by GB 32100-2015: 18 characters of 31, the last of which checks the others. Any single wrong character
 * and any two neighbours that changed places show, because 31 is prime and neighbouring weights differ.
 */
final class UnifiedCode {

    static final int LENGTH = 18;

    /** Neither I, O, S, V nor Z, which are taken for figures or for one another. */
    static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    /** Registering authority, kind of body, six figures of the division, the body's own nine, and the check. */
    private static final String FORM = "[" + CHARACTERS + "]{2}\\d{6}[" + CHARACTERS + "]{10}";

    private UnifiedCode() {}

    static boolean isWellFormed(String code) {
        return code.matches(FORM);
    }

    /** The last character that the first 17 ask for. */
    static char check(String code) {
        var sum = 0;
        var weight = 1;
        for (var i = 0; i < LENGTH - 1; i++) {
            sum += CHARACTERS.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % CHARACTERS.length();
        }
        return CHARACTERS.charAt((CHARACTERS.length() - sum % CHARACTERS.length()) % CHARACTERS.length());
    }
}
