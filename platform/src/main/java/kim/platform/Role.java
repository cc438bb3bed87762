package kim.platform;

import java.util.Locale;

/** The roles of the realm [W]; what a role may do is a matter of permissions, what it sees of a case a matter of its kind. */
public enum Role {
    CASE_MANAGER,
    CARRIER_LEAD,
    COORDINATOR,
    MUNICIPAL_CLEARING,
    AUTHORITY_CLERK,
    EXTERNAL_SERVICE,
    REGISTRATION_OFFICE,
    MINISTRY,
    KREIS_ADMINISTRATOR,
    FUNDING_ASSISTANT,
    DATA_PROTECTION_OFFICER,
    SERVICE;

    /** The name as the realm writes it, such as {@code case-manager}. */
    public String inRealm() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
