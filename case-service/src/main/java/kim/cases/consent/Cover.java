package kim.cases.consent;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a consent covers what is about to leave [E4].
 *
 * @param consent the one that covers it all; absent when something is missing
 * @param missing the categories that the best consent in force leaves out
 */
public record Cover(@Nullable ConsentId consent, Set<DataCategory> missing) {}
