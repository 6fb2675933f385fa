package org.chuangyou.chassis.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;

/**
 * Says where in the JSON what is wrong, and stays silent about our classes. The platform's own mapper would answer a
 * mismatch without a body; other faults of JSON come through {@link Translation}.
 */
@Provider
@Priority(Priorities.USER - 100)
public class UnreadableJson extends ExceptionMapperBase<MismatchedInputException> {

    @Override
    protected HttpProblem toProblem(MismatchedInputException fault) {
        return describe(fault).asException();
    }

    static Refusal describe(JsonProcessingException fault) {
        var place = fault.getLocation();
        return Refusal.invalid("unreadable-json")
                .with("line", place == null ? 0 : place.getLineNr())
                .with("column", place == null ? 0 : place.getColumnNr())
                .with("field", fault instanceof JsonMappingException mapping ? path(mapping) : "/")
                .with("reason", reason(fault))
                .with("expected", expected(fault));
    }

    private static Reason reason(JsonProcessingException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return Reason.UNKNOWN;
        }
        if (fault.getOriginalMessage().startsWith("Duplicate field")) {
            return Reason.DUPLICATE;
        }
        if (fault.getOriginalMessage().startsWith("Trailing token")) {
            return Reason.TRAILING;
        }
        return fault instanceof JsonMappingException ? Reason.TYPE : Reason.SYNTAX;
    }

    private static String expected(JsonProcessingException fault) {
        if (!(fault instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            return "";
        }
        var type = mismatch.getTargetType();
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining("|"));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
        }
        return type.isRecord() ? "object" : type.getSimpleName();
    }

    private static String path(JsonMappingException fault) {
        if (fault.getPath().isEmpty()) {
            return "/";
        }
        return fault.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    enum Reason {
        UNKNOWN,
        DUPLICATE,
        TYPE,
        SYNTAX,
        TRAILING
    }
}
