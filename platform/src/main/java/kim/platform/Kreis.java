package kim.platform;

import java.util.regex.Pattern;

/**
 * A Kreis or kreisfreie Stadt by its five-digit AGS; the tenant of everything personal [W1].
 * The Land itself ({@link #LAND}) is the scope of the ministry: no row of a Kreis carries it, so it sees none.
 */
public record Kreis(String ags) {

    private static final Pattern AGS = Pattern.compile("05|05\\d{3}");

    public static final Kreis LAND = new Kreis("05");

    public Kreis {
        if (!AGS.matcher(ags).matches()) {
            throw new IllegalArgumentException("not the AGS of a Kreis in North Rhine-Westphalia");
        }
    }

    /** Whether the municipality with this eight-digit AGS lies in the Kreis. */
    public boolean contains(String municipality) {
        return municipality.length() == 8 && municipality.startsWith(ags);
    }

    @Override
    public String toString() {
        return ags;
    }
}
