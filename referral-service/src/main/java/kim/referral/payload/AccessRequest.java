package kim.referral.payload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * A request for KIM as somebody outside makes it for people who consented: the minimum, and no free text [R4].
 *
 * @param municipality AGS of where they live
 */
public record AccessRequest(
        @Valid @NotNull Consent consent,
        @NotNull @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality,
        @Valid @NotNull Household household,
        @Valid @Nullable Contact contact)
        implements Payload {

    @Override
    public int headCount() {
        return household.persons().size();
    }
}
