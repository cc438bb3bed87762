package kim.cases.person;

import org.jspecify.annotations.Nullable;

/** Where a protected person lives and can be reached [K8]. */
public record HiddenPlace(
        @Nullable String municipality, @Nullable ContactData contact) {}
