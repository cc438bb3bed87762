package kim.referral.directory;

import java.util.Collection;
import java.util.Collections;

/**
 * What an import did, counted over organisations, locations and services.
 *
 * @param kept somebody here knows better than what was imported
 */
record ImportReport(int added, int changed, int unchanged, int kept) {

    static ImportReport of(Collection<Fate> fates) {
        return new ImportReport(
                Collections.frequency(fates, Fate.ADDED),
                Collections.frequency(fates, Fate.CHANGED),
                Collections.frequency(fates, Fate.UNCHANGED),
                Collections.frequency(fates, Fate.KEPT));
    }

    /** What becomes of one imported entry. */
    enum Fate {
        ADDED,
        CHANGED,
        UNCHANGED,
        KEPT;

        /** Of an entry that is here already. */
        static Fate of(boolean isTheSame, boolean changedHere) {
            return isTheSame ? UNCHANGED : changedHere ? KEPT : CHANGED;
        }
    }
}
