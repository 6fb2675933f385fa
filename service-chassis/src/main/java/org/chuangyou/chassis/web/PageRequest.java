package org.chuangyou.chassis.web;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Which page of a list is wanted; used as a {@code @BeanParam}. */
public class PageRequest {

    /** Above every id. */
    private static final UUID NEWEST = new UUID(-1, -1);

    private static final String SEPARATOR = "\u001f";

    /** More than 100 rows in one answer serve nobody who reads them and hurt everybody else. */
    @RestQuery
    @Min(1)
    @Max(100)
    @DefaultValue("20")
    @Parameter(description = "每页条数，1–100")
    public int limit;

    @RestQuery
    @Parameter(description = "上一页返回的 next，原样带回")
    public String cursor;

    /** What the page starts after, or empty for the first page. 400 when the cursor is not one of ours. */
    public <K> Optional<K> after(int parts, Function<List<String>, K> parse) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var key = List.of(new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split(SEPARATOR, -1));
            if (key.size() != parts) {
                throw invalid();
            }
            return Optional.of(parse.apply(key));
        } catch (HttpProblem e) {
            throw e;
        } catch (RuntimeException e) {
            throw invalid();
        }
    }

    /** The id before which the page begins, of a list that goes by ids alone, newest first. */
    public UUID before() {
        return after(1, parts -> UUID.fromString(parts.get(0))).orElse(NEWEST);
    }

    static String cursor(List<?> key) {
        var joined = key.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    private static HttpProblem invalid() {
        return Refusal.invalid("invalid-cursor").asException();
    }
}
