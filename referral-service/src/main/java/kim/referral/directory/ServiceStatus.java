package kim.referral.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a service can be used; only an active one is ever proposed. */
enum ServiceStatus {
    ACTIVE,
    INACTIVE,
    TEMPORARILY_CLOSED,
    DEFUNCT;

    /** As HSDS writes it, such as {@code temporarily closed}. */
    String inHsds() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Optional<ServiceStatus> ofHsds(String text) {
        return Arrays.stream(values())
                .filter(status -> status.inHsds().equals(text))
                .findFirst();
    }
}
