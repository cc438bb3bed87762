package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;

/** What the directory says of one of its organisations is put right. */
@ApplicationScoped
class ChangingOrganisation {

    private final ListedOrganisations listed;
    private final DirectoryRules rules;

    ChangingOrganisation(ListedOrganisations listed, DirectoryRules rules) {
        this.listed = listed;
        this.rules = rules;
    }

    @Transactional
    Versioned<OrganisationView> change(UUID id, ExpectedVersion expected, OrganisationDetails details) {
        var one = listed.visible(id);
        expected.mustMatch(one);
        rules.check(details);
        one.change(details);
        listed.flush();
        return new Versioned<>(OrganisationView.of(one), one.version());
    }
}
