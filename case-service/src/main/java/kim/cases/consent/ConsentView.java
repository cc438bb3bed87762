package kim.cases.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param inForce neither withdrawn nor expired today */
record ConsentView(
        UUID id,
        Purpose purpose,
        @Nullable String recipient,
        List<DataCategory> categories,
        String formVersion,
        LocalDate signedOn,
        @Nullable ConsentChannel channel,
        String language,
        Evidence evidence,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        boolean inForce) {}
