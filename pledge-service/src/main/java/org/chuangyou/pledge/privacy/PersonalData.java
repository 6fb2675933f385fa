package org.chuangyou.pledge.privacy;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Numbers by which a person could be found: a mobile phone's or an identity card's, however they are spaced. */
public final class PersonalData {

    private static final String GAP = "[\\s.·—–_-]?";
    private static final Pattern MOBILE_PHONE =
            Pattern.compile("(?<!\\d)(?:86" + GAP + ")?1" + GAP + "[3-9](?:" + GAP + "\\d){9}(?!\\d)");
    private static final Pattern IDENTITY_CARD =
            Pattern.compile("(?<!\\d)[1-9](?:" + GAP + "\\d){16}" + GAP + "[\\dXx](?!\\d)");

    private static final String BLOT = "＊";

    private PersonalData() {}

    /** Whether a text seems to hold such a number; full-width digits count as digits. */
    public static boolean isIn(String text) {
        var plain = plain(text);
        return MOBILE_PHONE.matcher(plain).find()
                || IDENTITY_CARD.matcher(plain).find();
    }

    /** The text with such numbers blotted out, for what was written before they were refused. */
    public static String blotted(String text) {
        if (!isIn(text)) {
            return text;
        }
        var withoutCards = IDENTITY_CARD.matcher(plain(text)).replaceAll(BLOT);
        return MOBILE_PHONE.matcher(withoutCards).replaceAll(BLOT);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }
}
