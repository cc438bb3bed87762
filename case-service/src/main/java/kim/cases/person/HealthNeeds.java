package kim.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import kim.platform.ExpectedVersion;
import kim.platform.Versioned;
import kim.platform.audit.Audit;
import kim.platform.crypto.Vault;

/** What people need on account of health, sealed with their own key [D6]; one comes here through the case. */
@ApplicationScoped
public class HealthNeeds {

    private static final String SEPARATOR = " ";

    private final MemberFiles files;
    private final Vault vault;
    private final Audit audit;

    HealthNeeds(MemberFiles files, Vault vault, Audit audit) {
        this.files = files;
        this.vault = vault;
        this.audit = audit;
    }

    public Versioned<HealthNeedsView> read(HouseholdId household, PersonId id) {
        var member = files.of(household, id);
        audit.read(Members.KIND, id.id(), "health needs");
        var needs = member.person()
                .healthNeeds()
                .flatMap(kept -> vault.openText(id.id(), place(id), kept))
                .map(HealthNeeds::parse)
                .orElse(Set.of());
        return new Versioned<>(new HealthNeedsView(needs), member.version());
    }

    public void rewrite(HouseholdId household, PersonId id, HealthNeedsView told, ExpectedVersion expected) {
        var member = files.of(household, id);
        member.mustBeAsRead(expected);
        var text = told.needs().stream().map(HealthNeed::name).collect(Collectors.joining(SEPARATOR));
        member.person().needs(text.isEmpty() ? null : vault.sealText(id.id(), place(id), text));
        audit.wrote(Members.KIND, id.id(), "health needs");
    }

    private static Set<HealthNeed> parse(String text) {
        return Arrays.stream(text.split(SEPARATOR)).map(HealthNeed::valueOf).collect(Collectors.toSet());
    }

    private static String place(PersonId id) {
        return "person.health-needs/" + id;
    }
}
