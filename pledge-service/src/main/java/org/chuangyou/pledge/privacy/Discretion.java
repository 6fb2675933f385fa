package org.chuangyou.pledge.privacy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

import org.chuangyou.chassis.web.Refusal;

/**
 * Looks through the texts of requests for what would tell who a person is. Who is helped stays unnamed (issue 4: a class
 * and a number suffices); names cannot be told from other words, numbers of identity cards and mobile phones can.
 */
@Discreet
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Discretion {

    @AroundInvoke
    Object check(InvocationContext invocation) throws Exception {
        for (var argument : invocation.getParameters()) {
            if (argument instanceof Record said) {
                look(said);
            }
        }
        return invocation.proceed();
    }

    /** Refuses what is said when there is such a number in it. */
    public static void look(Record said) {
        for (var component : said.getClass().getRecordComponents()) {
            look(component.getName(), valueOf(component, said));
        }
    }

    private static void look(String field, Object value) {
        if (value instanceof String text && PersonalData.isIn(text)) {
            throw Refusal.invalid("identity-number").with("field", field).asException();
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

    private static Object valueOf(RecordComponent component, Record said) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true); // requests are package-private records
        try {
            return accessor.invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
