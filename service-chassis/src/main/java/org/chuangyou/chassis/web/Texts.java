package org.chuangyou.chassis.web;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.ConfigProvider;

/** Messages for people, in bundles that {@code chuangyou.texts} names: the service's own first, the chassis's last. */
final class Texts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<ResourceBundle> bundles;

    private Texts(List<ResourceBundle> bundles) {
        this.bundles = bundles;
    }

    static Texts in(Locale language) {
        var loader = Thread.currentThread().getContextClassLoader();
        return new Texts(ConfigProvider.getConfig().getValues("chuangyou.texts", String.class).stream()
                .map(name -> ResourceBundle.getBundle(name, language, loader, NO_FALLBACK))
                .toList());
    }

    Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key));
    }

    /** Puts values into the places that name them; an enum by its label, {@code Type.NAME}, where there is one. */
    String fill(String template, Map<String, Object> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(show(values.get(place.group(1)))));
    }

    private String show(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream()
                    .map(this::show)
                    .collect(Collectors.joining(find("list.separator").orElse(", ")));
        }
        if (value instanceof Enum<?> constant) {
            var key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
            return find(key).orElse(constant.name());
        }
        return value == null ? "–" : value.toString();
    }
}
