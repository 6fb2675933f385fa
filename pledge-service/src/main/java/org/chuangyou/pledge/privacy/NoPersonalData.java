package org.chuangyou.pledge.privacy;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** A text that may become public: no phone or identity-card numbers (个人信息保护法 art. 25). */
@Constraint(validatedBy = NoPersonalData.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NoPersonalData {

    String message() default "{org.chuangyou.pledge.privacy.NoPersonalData.message}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Carries it out. */
    class Check implements ConstraintValidator<NoPersonalData, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || !PersonalData.isIn(text);
        }
    }
}
