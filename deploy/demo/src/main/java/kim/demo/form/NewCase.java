package kim.demo.form;

import java.time.LocalDate;

public record NewCase(
        String post,
        String focusArea,
        String accessRoute,
        LocalDate requestedOn,
        String externalReference,
        Household household,
        Consent consent) {}
