package kim.referral.payload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import org.jspecify.annotations.Nullable;

/**
 * A request for KIM as somebody outside makes it for people who consented: the minimum, and no free text [R4].
 *
 * @param municipality AGS of where they live
 * @param openCriteria points of the legal matter that are still open; only an authority can name them [R14]
 */
public record AccessRequest(
        @Valid @NotNull Consent consent,
        @NotNull @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality,
        @Valid @NotNull Household household,
        @Valid @Nullable Contact contact,
        @Size(max = 30) @Nullable List<@NotNull String> openCriteria)
        implements Payload {

    @Override
    public int headCount() {
        return household.persons().size();
    }
}
