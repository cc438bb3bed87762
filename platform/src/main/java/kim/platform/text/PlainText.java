package kim.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text without markup. A tag in a note is a mistake of pasting or an attack on whoever reads it; {@code a < b} is neither.
 */
@Pattern(regexp = "(?s)(?!.*<[a-zA-Z/!?]).*")
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
public @interface PlainText {

    String message() default "{kim.markup}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
