package kim.platform.codelist;

import jakarta.enterprise.context.Dependent;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks the code up. */
@Dependent
class KnownCodeValidator implements ConstraintValidator<KnownCode, String> {

    private final CodeLists lists;
    private @Nullable CodeList list;

    KnownCodeValidator(CodeLists lists) {
        this.lists = lists;
    }

    @Override
    public void initialize(KnownCode constraint) {
        list = constraint.value();
    }

    @Override
    public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
        return code == null || list == null || lists.contains(list, code);
    }
}
