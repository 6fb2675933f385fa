package org.chuangyou.chassis.web;

import java.net.URI;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;

/**
 * Puts every problem, ours and the framework's, into the caller's language and gives it a stable type. A problem
 * without a type of its own gets that of its status, {@code urn:chuangyou:problem:status-404}.
 */
@ApplicationScoped
@Startup
class Translation implements ProblemPostProcessor {

    private final Messages messages;

    Translation(Messages messages) {
        this.messages = messages;
    }

    @Override
    public HttpProblem apply(HttpProblem original, ProblemContext context) {
        var problem = jsonFault(context.cause).orElse(original);
        var code = codeOf(problem);
        var texts = messages.inCallersLanguage();
        var translated = HttpProblem.builder(problem)
                .withType(URI.create(Refusal.URN + code))
                .withTitle(texts.find(code + ".title").orElse(problem.getTitle()))
                .withDetail(texts.find(code + ".detail")
                        .map(template -> texts.fill(template, problem.getParameters()))
                        .orElse(problem.getDetail()));
        texts.find(code + ".source").ifPresent(source -> translated.with("source", source));
        return translated.build();
    }

    /** The platform wraps what Jackson says of a body in exceptions of its own. */
    private static Optional<HttpProblem> jsonFault(Throwable fault) {
        var cause = fault instanceof WebApplicationException ? fault.getCause() : fault;
        return cause instanceof JsonProcessingException json
                ? Optional.of(UnreadableJson.describe(json).asException())
                : Optional.empty();
    }

    private static String codeOf(HttpProblem problem) {
        var type = problem.getType() == null ? "" : problem.getType().toString();
        if (type.startsWith(Refusal.URN)) {
            return type.substring(Refusal.URN.length());
        }
        return problem.getParameters().containsKey("violations")
                ? "invalid-fields"
                : "status-" + problem.getStatusCode();
    }
}
