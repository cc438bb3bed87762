package kim.platform.testing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How far a role's right to something goes; the words of the access matrix. */
enum Reach {
    /** Things of the own post. */
    OWN(Standing.OWN),
    /** Things of the own carrier. */
    CARRIER(Standing.OWN, Standing.OF_THE_CARRIER),
    /** Things of the Kreis, but for closed focus areas [W2]. */
    KREIS(Standing.OWN, Standing.OF_THE_CARRIER, Standing.OF_THE_KREIS),
    /** Things of the Kreis, whatever they are. */
    ALL(Standing.OWN, Standing.OF_THE_CARRIER, Standing.OF_THE_KREIS, Standing.CLOSED),
    /** What is the same for everybody in whatever Kreis. */
    EVERYWHERE(Standing.OWN, Standing.OF_THE_CARRIER, Standing.OF_THE_KREIS, Standing.CLOSED, Standing.FOREIGN),
    /** Nothing of what the test has prepared: there the permission alone leads nowhere. */
    NOTHING;

    private final Set<Standing> standings = EnumSet.noneOf(Standing.class);

    Reach(Standing... standings) {
        this.standings.addAll(Set.of(standings));
    }

    boolean includes(Standing standing) {
        return standings.contains(standing);
    }

    static Reach named(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
