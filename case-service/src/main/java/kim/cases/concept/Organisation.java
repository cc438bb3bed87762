package kim.cases.concept;

import org.jspecify.annotations.Nullable;

/**
 * A body that takes part in KIM.
 *
 * @param authority which one, for authorities only
 * @param municipality AGS, where the body belongs to one municipality
 */
public record Organisation(
        String code,
        String name,
        OrganisationKind kind,
        @Nullable AuthorityKind authority,
        @Nullable String municipality)
        implements Coded {

    public Organisation {
        code = Unsaid.orEmpty(code);
        name = Unsaid.orEmpty(name);
    }
}
