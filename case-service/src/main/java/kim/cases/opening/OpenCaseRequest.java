package kim.cases.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import kim.cases.consent.SignedForm;
import kim.cases.person.NewHousehold;
import kim.platform.PostCode;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody came, and a case manager takes them in.
 *
 * @param post may be left out by a holder of exactly one
 * @param focusArea may be left out where the post has a main one
 * @param requestedOn today where it is left out
 * @param consent to data processing; without it nothing personal is kept [E1]
 */
record OpenCaseRequest(
        @Nullable PostCode post,
        @Nullable @Size(max = 80) String focusArea,
        @NotNull @KnownCode(CodeList.ACCESS_ROUTES) String accessRoute,
        @Nullable LocalDate requestedOn,
        @Nullable @Size(min = 1, max = 100) @PlainText String externalReference,
        @NotNull @Valid NewHousehold household,
        @NotNull @Valid SignedForm consent) {}
