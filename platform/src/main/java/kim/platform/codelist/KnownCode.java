package kim.platform.codelist;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The value, where there is one, is a code of the list; an empty value is no mistake [K7]. */
@Constraint(validatedBy = KnownCodeValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
public @interface KnownCode {

    CodeList value();

    String message() default "{kim.unknown-code}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
