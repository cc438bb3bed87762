package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.BadInput;
import kim.platform.KreisScope;
import kim.platform.Wording;
import kim.platform.codelist.CodeLists;
import kim.platform.http.Page;
import org.jspecify.annotations.Nullable;

/** Answers the directory's one question, best first [R11]. The question is about nobody, so nothing is kept of it. */
@ApplicationScoped
class MatchingServices {

    private final ListedServices services;
    private final ListedOrganisations organisations;
    private final ListedLocations locations;
    private final Judging judging;
    private final Reviews reviews;
    private final CodeLists codes;
    private final KreisScope scope;

    MatchingServices(
            ListedServices services,
            ListedOrganisations organisations,
            ListedLocations locations,
            Judging judging,
            Reviews reviews,
            CodeLists codes,
            KreisScope scope) {
        this.services = services;
        this.organisations = organisations;
        this.locations = locations;
        this.judging = judging;
        this.reviews = reviews;
        this.codes = codes;
        this.scope = scope;
    }

    /** A Kreis lists some hundreds of services at most, so all are weighed and none is missed. */
    @Transactional
    Page<MatchView> match(Question question, Locale locale) {
        requireMeant(question);
        Map<UUID, ListedOrganisation> providers =
                organisations.streamAll().collect(Collectors.toMap(ListedOrganisation::id, Function.identity()));
        Map<UUID, ListedLocation> places =
                locations.streamAll().collect(Collectors.toMap(ListedLocation::id, Function.identity()));
        var matches = services.streamAll()
                .filter(ListedService::isToBeProposed)
                .filter(service -> judging.isPossible(service.details(), question))
                .map(service -> new Match(
                        service,
                        Objects.requireNonNull(providers.get(service.details().organisation())),
                        judging.judge(service.details(), question, near(service, places)),
                        caution(service)))
                .sorted(bestFirst())
                .map(match -> MatchView.of(match, locale))
                .toList();
        return new Page<>(matches, null, (long) matches.size());
    }

    private void requireMeant(Question question) {
        if (question.isEmpty()) {
            throw new BadInput(
                    "",
                    "Mindestens eines von age, language, topic, municipality ist erforderlich",
                    "at least one of age, language, topic, municipality is required");
        }
        if (question.municipality != null
                && !codes.isMunicipalityOf(scope.current().orElseThrow(), question.municipality)) {
            throw new BadInput(
                    "/municipality", "Das ist keine Kommune dieses Kreises", "this is no municipality of this Kreis");
        }
    }

    private static Set<String> near(ListedService service, Map<UUID, ListedLocation> places) {
        return service.details().locations().stream()
                .map(at -> places.get(at.location()))
                .flatMap(Stream::ofNullable)
                .map(place -> place.details().municipality())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }

    private @Nullable Wording caution(ListedService service) {
        var on = service.assuredOn();
        return reviews.isDue(service)
                ? new Wording(
                        "zuletzt bestätigt am " + day(on) + ", bitte nachfragen",
                        "last assured on " + on + ", please ask")
                : null;
    }

    private static String day(LocalDate date) {
        return "%d.%d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    private static Comparator<Match> bestFirst() {
        var german = Collator.getInstance(Locale.GERMAN);
        return Comparator.comparingInt(Match::score)
                .reversed()
                .thenComparing(match -> match.service().details().name(), german)
                .thenComparing(match -> match.service().id());
    }
}
