package org.chuangyou.pledge.matter;

import java.lang.reflect.RecordComponent;
import java.text.Normalizer;
import java.util.Collection;
import java.util.regex.Pattern;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/**
 * Looks through the texts of requests for what would tell who a person is. Who is helped stays unnamed (issue 4: a class
 * and a number suffices); names cannot be told from other words, numbers of identity cards and mobile phones can.
 */
@Discreet
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
class Discretion {

    /** 18 digits with a possible X, the 15 digits of old cards, 11 digits of a mobile phone; spaces and dashes between. */
    private static final Pattern IDENTITY =
            Pattern.compile("(?<!\\d)(?:\\d(?:[ -]?\\d){16}[ -]?[\\dXx]" + "|\\d{15}|1[3-9](?:[ -]?\\d){9})(?!\\d)");

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        for (var argument : invocation.getParameters()) {
            if (argument instanceof Record said) {
                look(said);
            }
        }
        return invocation.proceed();
    }

    static boolean tellsIdentity(String text) {
        return IDENTITY.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .find();
    }

    private static void look(Record said) throws ReflectiveOperationException {
        for (var component : said.getClass().getRecordComponents()) {
            look(component.getName(), valueOf(component, said));
        }
    }

    private static void look(String field, Object value) throws ReflectiveOperationException {
        if (value instanceof String text && tellsIdentity(text)) {
            throw MatterProblems.identityNumber(field);
        }
        if (value instanceof Record inner) {
            look(inner);
        }
        if (value instanceof Collection<?> values) {
            for (var each : values) {
                look(field, each);
            }
        }
    }

    private static Object valueOf(RecordComponent component, Record said) throws ReflectiveOperationException {
        var accessor = component.getAccessor();
        accessor.setAccessible(true); // requests are package-private records
        return accessor.invoke(said);
    }
}
