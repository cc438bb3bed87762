package kim.cases.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kim.cases.consent.DataCategory;
import kim.cases.person.HouseholdKind;
import kim.cases.person.MasterData;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the recipient: frozen at the moment of consent, and nothing that was not consented to [E4].
 *
 * @param question asked about the client, where it is a question [R13]
 * @param persons the person of reference, and with the category HOUSEHOLD the other members
 */
record Payload(
        UUID referralId,
        String recipient,
        @Nullable String matter,
        Map<String, String> checklist,
        @Nullable String reason,
        @Nullable String question,
        List<DataCategory> categories,
        Sender sender,
        LocalDate preparedOn,
        @Nullable HouseholdKind household,
        List<MasterData> persons) {

    Payload asking(String about) {
        return new Payload(
                referralId,
                recipient,
                matter,
                checklist,
                reason,
                about,
                categories,
                sender,
                preparedOn,
                household,
                persons);
    }

    /** The post that steers the case and asks. */
    record Sender(String organisation, String post) {}
}
