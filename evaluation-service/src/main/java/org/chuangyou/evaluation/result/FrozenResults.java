package org.chuangyou.evaluation.result;

import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The results, kept as the bytes they had at closing. */
@ApplicationScoped
public class FrozenResults {

    private final Rows rows;
    private final ObjectMapper json;

    FrozenResults(Rows rows, ObjectMapper json) {
        this.rows = rows;
        this.json = json;
    }

    public void freeze(Results results) {
        rows.persist(new FrozenResult(results.evaluationId(), written(results)));
    }

    public Optional<String> of(UUID evaluationId) {
        return rows.findByIdOptional(evaluationId).map(FrozenResult::document);
    }

    /** What everybody may read: the same bytes where organisations were judged, and no subject where persons were. */
    public Optional<String> withoutPersons(UUID evaluationId) {
        return read(evaluationId)
                .flatMap(results ->
                        results.judgesPersons() ? Optional.of(written(results.withoutSubjects())) : of(evaluationId));
    }

    /** The results to reckon with; who shows them shows the bytes. */
    public Optional<Results> read(UUID evaluationId) {
        return of(evaluationId).map(this::parse);
    }

    private String written(Results results) {
        try {
            return json.writeValueAsString(results);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Results parse(String document) {
        try {
            return json.readValue(document, Results.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<FrozenResult, UUID> {}
}
