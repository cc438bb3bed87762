package kim.reporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A made-up Kreis with its cases over some months, drawn from a seed: small enough to be full of small counts. Some of
 * what happens is entered late, and some of the cases are the attacker's own.
 */
record Town(int carriers, int municipalities, int months, List<Client> clients) {

    static final List<String> TYPES = List.of("UNDECIDED", "KURZBERATUNG", "PROZESSBEGLEITUNG", "CASE_MANAGEMENT");
    static final List<String> REASONS = List.of("GOALS_REACHED", "CLIENT_WISH", "UNREACHABLE");
    static final int NEVER = 1000;

    /**
     * A case; months are counted from 0.
     *
     * @param converted the month in which short counselling becomes case management
     * @param openedKnown the month in which it is entered that the case was opened
     */
    record Client(
            int carrier,
            int municipality,
            int size,
            int gender,
            int route,
            int opened,
            int converted,
            int closed,
            int reason,
            int openedKnown,
            int closedKnown,
            boolean own) {

        boolean isKnown(int asOf) {
            return openedKnown <= asOf;
        }

        int closed(int asOf) {
            return closedKnown <= asOf ? closed : NEVER;
        }

        boolean runsAtTheEndOf(int month, int asOf) {
            return isKnown(asOf) && opened <= month && closed(asOf) > month;
        }

        String type(int month) {
            return converted <= month ? "CASE_MANAGEMENT" : "KURZBERATUNG";
        }
    }

    static Town of(long seed) {
        var random = new Random(seed);
        var carriers = 2 + random.nextInt(2);
        var municipalities = 2 + random.nextInt(2);
        var months = seed % 50 == 0 ? 6 : List.of(1, 1, 1, 1, 1, 2, 2, 2, 2, 3).get(random.nextInt(10));
        var size = 5 + random.nextInt(60);
        var clients = new ArrayList<Client>();
        IntStream.range(0, size)
                .forEach(i -> clients.add(client(random, carriers, municipalities, months, i < random.nextInt(4))));
        return new Town(carriers, municipalities, months, clients);
    }

    private static Client client(Random random, int carriers, int municipalities, int months, boolean own) {
        var opened = random.nextInt(months + 3) - 3;
        var converted = random.nextInt(3) == 0 ? opened + random.nextInt(4) : NEVER;
        var closed = random.nextBoolean() ? opened + random.nextInt(6) : NEVER;
        var late = random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 0;
        var closedLate = random.nextInt(8) == 0 ? 1 + random.nextInt(3) : 0;
        var size = own || random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(4);
        return new Client(
                skewed(random, carriers),
                skewed(random, municipalities),
                size,
                skewed(random, 3),
                skewed(random, 3),
                opened,
                converted > closed ? NEVER : converted,
                closed,
                skewed(random, REASONS.size()),
                opened < 0 ? -1 : opened + late,
                Math.max(opened < 0 ? -1 : opened + late, closed == NEVER ? NEVER : closed + closedLate),
                own);
    }

    /** The first is the most frequent, as it is where people live. */
    private static int skewed(Random random, int bound) {
        return Math.min(random.nextInt(bound), random.nextInt(bound));
    }
}
