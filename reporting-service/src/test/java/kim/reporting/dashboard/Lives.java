package kim.reporting.dashboard;

import static kim.reporting.story.CaseStory.aCase;
import static kim.reporting.story.ReferralStory.aReferral;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import kim.platform.Kreis;
import kim.reporting.story.CaseStory;
import kim.reporting.story.ReferralStory;
import kim.reporting.story.World;

/** A year of a small Kreis, the same each time: enough of everything that a chart has a shape. */
final class Lives {

    private static final String[] ROUTES = {"SELF", "SELF", "REGISTRATION_OFFICE", "ABH", "REGISTRATION_OFFICE", "SELF"
    };
    private static final String[] CHANNELS = {"OFFICE", "PHONE", "OFFICE", "HOME_VISIT", "EMAIL"};
    private static final String[] GROUPS = {"DULDUNG", "LIMITED", "LONG_TERM", "PROTECTION_24"};

    private Lives() {}

    static void lived(World world, Kreis kreis) {
        world.hasConcept(kreis);
        world.happens(kreis, IntStream.range(0, 66).mapToObj(Lives::life).toArray(CaseStory[]::new));
        world.happens(kreis, IntStream.range(0, 24).mapToObj(Lives::referral).toArray(ReferralStory[]::new));
    }

    private static CaseStory life(int number) {
        var opened = LocalDate.of(2024, 11, 4).plusDays(5L * number);
        var person = CaseStory.aPerson();
        person.putAll(Map.of("birthYear", 1960 + number % 50, "residenceGroup", GROUPS[number % 4]));
        var life = aCase().of(person)
                .with("accessRoute", ROUTES[number % 6])
                .with("municipality", number % 3 == 0 ? "05358008" : "05358048");
        if (number % 4 == 0) {
            life.at("caritas-dueren");
        }
        life.opened(opened.toString())
                .contact(opened.plusDays(3).toString(), CHANNELS[number % 5], Map.of("sequence", 1));
        if (number % 3 == 0) {
            life.becomes("CASE_MANAGEMENT", opened.plusDays(20).toString());
        }
        if (number % 5 == 0) {
            life.closed(opened.plusDays(90).toString(), "GOALS_REACHED", false);
        }
        return life;
    }

    private static ReferralStory referral(int number) {
        var day = LocalDate.of(2025, 10, 1).plusDays(number);
        var story = aReferral().requested(day.toString());
        if (number % 3 > 0) {
            story.becomes("ACCEPTED", day.plusDays(2).toString());
        }
        return number % 3 > 1 ? story.becomes("COMPLETED", day.plusDays(5).toString()) : story;
    }
}
