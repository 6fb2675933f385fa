package org.chuangyou.chassis.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A fact that other services may learn. Its record's components are the body on the wire. */
public interface Event {

    /** The aggregate the fact is about: facts with equal keys arrive in the order in which they happened. */
    Object key();

    /** The name on the wire, {@code <owner>.<what-happened>.v<n>}; never a class name. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.TYPE)
    @interface Type {
        String value();
    }

    /** The name on the wire of this kind of fact. */
    static String typeOf(Class<? extends Event> kind) {
        return kind.getAnnotation(Type.class).value();
    }
}
