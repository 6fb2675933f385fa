package org.chuangyou.chassis.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.interceptor.InterceptorBinding;

/**
 * On a creating POST: a request with an {@code Idempotency-Key} is carried out once, and a retry gets the first answer
 * again. Key and effect are kept in one transaction, so the method must be {@code @Transactional} too.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
