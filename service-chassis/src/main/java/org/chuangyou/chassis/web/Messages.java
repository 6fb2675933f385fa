package org.chuangyou.chassis.web;

import java.util.Locale;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;

/** Texts for people in the language of the present request: Chinese, or English when that is preferred. */
@ApplicationScoped
public class Messages {

    private final CurrentVertxRequest request;

    Messages(CurrentVertxRequest request) {
        this.request = request;
    }

    /** The text of this key in the service's {@code problems} bundle, its places filled with the values. */
    public String text(String key, Map<String, Object> values) {
        var texts = inCallersLanguage();
        return texts.find(key).map(template -> texts.fill(template, values)).orElse(key);
    }

    Texts inCallersLanguage() {
        return inLanguageOf(request.getCurrent());
    }

    Texts inLanguageOf(RoutingContext exchange) {
        return Texts.in(exchange == null ? Locale.CHINESE : languageOf(exchange));
    }

    private static Locale languageOf(RoutingContext exchange) {
        var preferred = exchange.acceptableLanguages();
        var english = !preferred.isEmpty() && "en".equals(preferred.get(0).tag());
        return english ? Locale.ENGLISH : Locale.CHINESE;
    }
}
