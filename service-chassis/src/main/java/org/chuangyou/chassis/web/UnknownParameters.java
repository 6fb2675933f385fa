package org.chuangyou.chassis.web;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses parameters nobody reads: a filter misspelt would otherwise look like one that found everything. */
public class UnknownParameters {

    private final Map<Method, Set<String>> known = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void refuseUnknown(ContainerRequestContext request, ResourceInfo resource) {
        var unknown = new TreeSet<>(request.getUriInfo().getQueryParameters().keySet());
        if (unknown.isEmpty()) {
            return;
        }
        var declared = known.computeIfAbsent(resource.getResourceMethod(), UnknownParameters::declaredBy);
        unknown.removeAll(declared);
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("unknown-parameter")
                    .with("unknown", unknown)
                    .with("known", declared)
                    .asException();
        }
    }

    private static Set<String> declaredBy(Method method) {
        var names = new TreeSet<String>();
        for (Parameter parameter : method.getParameters()) {
            note(names, parameter, parameter.getName());
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                for (Field field : parameter.getType().getFields()) {
                    note(names, field, field.getName());
                }
            }
        }
        return names;
    }

    private static void note(Set<String> names, AnnotatedElement element, String name) {
        if (element.isAnnotationPresent(RestQuery.class)) {
            var given = element.getAnnotation(RestQuery.class).value();
            names.add(given.isEmpty() ? name : given);
        } else if (element.isAnnotationPresent(QueryParam.class)) {
            names.add(element.getAnnotation(QueryParam.class).value());
        }
    }
}
