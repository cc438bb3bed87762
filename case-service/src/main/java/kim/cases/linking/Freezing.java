package kim.cases.linking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kim.cases.casefile.CaseFile;
import kim.cases.consent.Consents;
import kim.cases.consent.DataCategory;
import kim.cases.person.Households;
import kim.cases.person.MasterData;
import kim.platform.TimeOrderedId;

/** Takes down what is known now, as far as the categories go; what becomes known later is another consent's matter. */
@ApplicationScoped
class Freezing {

    private static final String PURPOSE = "referral";

    private final Households households;
    private final Consents consents;
    private final Clock clock;

    Freezing(Households households, Consents consents, Clock clock) {
        this.households = households;
        this.consents = consents;
        this.clock = clock;
    }

    Payload freeze(CaseFile file, LinkRequest request) {
        var withHousehold = request.categories().contains(DataCategory.HOUSEHOLD);
        return new Payload(
                TimeOrderedId.next(),
                request.recipient().code(),
                request.matter(),
                request.stated(),
                request.reason(),
                null,
                request.categories().stream().sorted().toList(),
                new Payload.Sender(
                        file.assignment().organisation().code(),
                        file.assignment().post().code()),
                LocalDate.now(clock),
                withHousehold ? households.kind(file.household()) : null,
                persons(file, request, withHousehold));
    }

    private List<MasterData> persons(CaseFile file, LinkRequest request, boolean withHousehold) {
        var agreed = consents.agreed(file.id(), request.recipient(), request.categories());
        return households.masterData(file.household(), LocalDate.now(clock), agreed, PURPOSE).stream()
                .limit(withHousehold ? Long.MAX_VALUE : 1)
                .map(new Excerpt(request.categories())::of)
                .toList();
    }
}
