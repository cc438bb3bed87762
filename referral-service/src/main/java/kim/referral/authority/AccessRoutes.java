package kim.referral.authority;

import kim.referral.concept.Organisation;
import kim.referral.concept.OrganisationKind;

/** By which way somebody comes to KIM whom a body refers [Z1]. */
final class AccessRoutes {

    private static final String OTHER_COUNSELLING = "OTHER_COUNSELLING";

    private AccessRoutes() {}

    /** Each kind of authority is an access route of its own name. */
    static String of(Organisation body) {
        return body.kind() == OrganisationKind.AUTHORITY ? body.outside().orElse(OTHER_COUNSELLING) : OTHER_COUNSELLING;
    }
}
