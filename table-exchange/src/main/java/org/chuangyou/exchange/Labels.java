package org.chuangyou.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** What the constants of a code list are called in files: by the list itself, else by {@code Type.NAME} in the texts. */
final class Labels {

    private Labels() {}

    static String of(Enum<?> constant) {
        if (constant instanceof Labelled labelled) {
            return labelled.label();
        }
        var key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        try {
            // Files are Chinese, whatever language a caller reads.
            return ResourceBundle.getBundle(
                            "problems",
                            Locale.ROOT,
                            constant.getDeclaringClass().getClassLoader())
                    .getString(key);
        } catch (MissingResourceException e) {
            throw new IllegalStateException("no label " + key, e);
        }
    }

    static <E extends Enum<E>> List<String> of(Class<E> codes) {
        return Arrays.stream(codes.getEnumConstants()).map(Labels::of).toList();
    }

    static <E extends Enum<E>> E constant(Class<E> codes, String label) throws Misfit {
        for (var code : codes.getEnumConstants()) {
            if (of(code).equals(label)) {
                return code;
            }
        }
        throw new Misfit("unknown-label", Map.of("labels", of(codes)));
    }
}
