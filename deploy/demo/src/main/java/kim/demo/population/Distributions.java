package kim.demo.population;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** What is likely and what is rare. */
final class Distributions {

    record Reason(String type, String code) {}

    record Channel(String code, boolean inPerson) {}

    record Matter(String code, String authority) {}

    record Outcome(String code, String status) {}

    private record Name(String kind, String text) {}

    private static final String SHARE = "share";

    final Weighted<String> municipalities = Shares.read("municipalities", "thousands", column("ags"));
    final Weighted<String> accessRoutes = Shares.read("access-routes", SHARE, column("route"));
    final Weighted<String> topics = Shares.read("topics", SHARE, column("topic"));
    final Weighted<Origin> origins = Shares.read(
            "origins",
            SHARE,
            row -> new Origin(
                    row.getField("nationality"),
                    List.of(row.getField("languages").split(" ")),
                    row.getField("way")));
    final Weighted<Channel> channels = Shares.read(
            "channels",
            SHARE,
            row -> new Channel(row.getField("channel"), row.getField("place").equals("in_person")));
    final Weighted<Matter> matters =
            Shares.read("matters", SHARE, row -> new Matter(row.getField("matter"), row.getField("authority")));
    final Weighted<Outcome> outcomes =
            Shares.read("outcomes", SHARE, row -> new Outcome(row.getField("outcome"), row.getField("status")));

    private final Weighted<Standing> standings = Shares.read(
            "residence",
            SHARE,
            row -> new Standing(row.getField("way"), row.getField("title"), row.getField("sphere")));
    private final Weighted<Reason> closures =
            Shares.read("closures", SHARE, row -> new Reason(row.getField("type"), row.getField("reason")));
    private final Weighted<Name> names =
            Shares.read("names", SHARE, row -> new Name(row.getField("kind"), row.getField("name")));

    Standing standingOf(Origin origin, RandomGenerator random) {
        return standings.among(standing -> standing.way().equals(origin.way())).pick(random);
    }

    String closureReason(String caseType, RandomGenerator random) {
        return closures.among(reason -> reason.type().equals(caseType))
                .pick(random)
                .code();
    }

    String givenName(String gender, RandomGenerator random) {
        return name(gender, random);
    }

    String familyName(RandomGenerator random) {
        return name("FAMILY", random);
    }

    private String name(String kind, RandomGenerator random) {
        return names.among(name -> name.kind().equals(kind)).pick(random).text();
    }

    private static Function<NamedCsvRecord, String> column(String name) {
        return row -> row.getField(name);
    }
}
