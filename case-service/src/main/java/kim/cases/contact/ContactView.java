package kim.cases.contact;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param sequence which conversation of the episode it was, where it was one */
record ContactView(UUID id, int episode, @Nullable Integer sequence, ContactDetails details) {}
