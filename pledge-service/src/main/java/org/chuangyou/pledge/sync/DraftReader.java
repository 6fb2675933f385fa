package org.chuangyou.pledge.sync;

import java.io.IOException;
import java.io.UncheckedIOException;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import io.quarkiverse.resteasy.problem.HttpProblem;
import org.chuangyou.chassis.web.Refusal;
import org.chuangyou.chassis.web.UnreadableJson;
import org.chuangyou.pledge.sync.Drafts.Draft;

/** Reads one draft to the letter, as a request of its own would be read. */
@ApplicationScoped
class DraftReader {

    private final ObjectMapper json;

    DraftReader(ObjectMapper json) {
        this.json = json;
    }

    Draft read(TokenBuffer written) {
        try (var parser = written.asParserOnFirstToken()) {
            return json.readValue(parser, Draft.class);
        } catch (MismatchedInputException fault) {
            throw unreadable(fault);
        } catch (JsonProcessingException fault) {
            throw unreadable(MismatchedInputException.from((JsonParser) null, Draft.class, fault.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is told of whole requests, but for the line and column, which are not those of the draft. */
    private static HttpProblem unreadable(MismatchedInputException fault) {
        var told = ((HttpProblem) new UnreadableJson().toResponse(fault).getEntity()).getParameters();
        return Refusal.invalid("draft-unreadable")
                .with("field", told.get("field"))
                .with("reason", told.get("reason"))
                .with("expected", told.get("expected"))
                .asException();
    }
}
