package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;

/** What the directory says of one of its locations is put right. */
@ApplicationScoped
class ChangingLocation {

    private final ListedLocations listed;
    private final DirectoryRules rules;

    ChangingLocation(ListedLocations listed, DirectoryRules rules) {
        this.listed = listed;
        this.rules = rules;
    }

    @Transactional
    Versioned<LocationView> change(UUID id, ExpectedVersion expected, LocationDetails details) {
        var one = listed.visible(id);
        expected.mustMatch(one);
        rules.check(details);
        one.change(details);
        listed.flush();
        return new Versioned<>(LocationView.of(one), one.version());
    }
}
