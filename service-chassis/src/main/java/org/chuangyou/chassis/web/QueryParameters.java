package org.chuangyou.chassis.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses query parameters that nobody reads, since a filter misspelt would look like one that found everything, and
 * values that cannot be meant, which the platform would answer with 404.
 */
public class QueryParameters {

    private final Map<Method, Map<String, Class<?>>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ContainerRequestContext request, ResourceInfo resource) {
        var given = request.getUriInfo().getQueryParameters();
        if (given.isEmpty()) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), QueryParameters::declaredBy);
        var unknown = given.keySet().stream()
                .filter(name -> !declared.containsKey(name))
                .sorted()
                .toList();
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("unknown-parameter")
                    .with("unknown", unknown)
                    .with("known", List.copyOf(declared.keySet()))
                    .asException();
        }
        given.forEach((name, values) -> values.forEach(value -> requireReadable(name, value, declared.get(name))));
    }

    private static void requireReadable(String name, String value, Class<?> type) {
        var form = ValueForm.of(type);
        if (!form.reads(value)) {
            throw Refusal.invalid("invalid-parameter")
                    .with("parameter", name)
                    .with("value", value)
                    .with("expected", form.description())
                    .asException();
        }
    }

    private static Map<String, Class<?>> declaredBy(Method method) {
        var parameters = new TreeMap<String, Class<?>>();
        for (Parameter parameter : method.getParameters()) {
            note(parameters, parameter, parameter.getName(), parameter.getType());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getFields()) {
                    note(parameters, field, field.getName(), field.getType());
                }
            }
        }
        return parameters;
    }

    private static void note(Map<String, Class<?>> parameters, AnnotatedElement element, String name, Class<?> type) {
        if (element.isAnnotationPresent(RestQuery.class)) {
            var given = element.getAnnotation(RestQuery.class).value();
            parameters.put(given.isEmpty() ? name : given, type);
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            parameters.put(element.getAnnotation(QueryParam.class).value(), type);
        }
    }
}
