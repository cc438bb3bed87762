package kim.referral.directory;

import java.util.UUID;

/** One of the directory's locations. */
record LocationView(UUID id, LocationDetails details) {

    static LocationView of(ListedLocation listed) {
        return new LocationView(listed.id(), listed.details());
    }
}
