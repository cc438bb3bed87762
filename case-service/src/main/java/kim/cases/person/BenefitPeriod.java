package kim.cases.person;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/** @param sphere of the code list benefit-spheres; several can run side by side [K5] */
public record BenefitPeriod(
        @NotNull @KnownCode(CodeList.BENEFIT_SPHERES) String sphere,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Period<BenefitPeriod> {

    @Override
    public BenefitPeriod endingOn(LocalDate day) {
        return new BenefitPeriod(sphere, since, day);
    }
}
