package kim.cases.linking;

import static kim.cases.consent.DataCategory.CONTACT;
import static kim.cases.consent.DataCategory.IDENTITY;
import static kim.cases.consent.DataCategory.LANGUAGE;
import static kim.cases.consent.DataCategory.LIVELIHOOD;
import static kim.cases.consent.DataCategory.RESIDENCE;

import java.util.List;
import java.util.Set;
import kim.cases.consent.DataCategory;
import kim.cases.person.MasterData;
import org.jspecify.annotations.Nullable;

/** Leaves of a person what the categories name; a datum that no category names never leaves. */
record Excerpt(Set<DataCategory> categories) {

    MasterData of(MasterData known) {
        return new MasterData(
                in(IDENTITY, known.givenName()),
                in(IDENTITY, known.familyName()),
                in(IDENTITY, known.birthDate()),
                in(IDENTITY, known.gender()),
                categories.contains(IDENTITY) ? known.nationalities() : List.of(),
                categories.contains(LANGUAGE) ? known.languages() : List.of(),
                in(CONTACT, known.municipality()),
                in(RESIDENCE, known.residenceTitle()),
                in(LIVELIHOOD, known.benefitSphere()),
                in(CONTACT, known.contact()),
                null);
    }

    private <T> @Nullable T in(DataCategory category, @Nullable T value) {
        return categories.contains(category) ? value : null;
    }
}
