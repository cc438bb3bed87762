package kim.referral.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where one goes, writes or logs in. */
enum LocationKind {
    PHYSICAL,
    POSTAL,
    VIRTUAL;

    String inHsds() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<LocationKind> ofHsds(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.inHsds().equals(text))
                .findFirst();
    }
}
