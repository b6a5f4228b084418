package vn.loa.catalog.web;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A day as a browser sends it (2027-01-15) or as somebody types it (15/1/2027). A form keeps the words, right or wrong. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ADay.Check.class)
@interface ADay {

    String message() default "{catalog.field.day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Takes words that are a day, and no words. */
    class Check implements ConstraintValidator<ADay, String> {

        @Override
        public boolean isValid(@Nullable String words, ConstraintValidatorContext context) {
            return words == null || words.isBlank() || Day.of(words) != null;
        }
    }
}
