package kim.cases.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param person whose consent it is; absent for the person of reference
 * @param inForce neither withdrawn nor expired today
 */
record ConsentView(
        UUID id,
        @Nullable UUID person,
        Purpose purpose,
        @Nullable String recipient,
        List<DataCategory> categories,
        String formVersion,
        LocalDate signedOn,
        @Nullable ConsentChannel channel,
        String language,
        Evidence evidence,
        @Nullable LocalDate expiresOn,
        @Nullable Signatory signatory,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason,
        boolean inForce) {}
