package kim.referral.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.OrganisationCode;
import kim.platform.Wording;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import kim.referral.concept.CurrentConcept;
import kim.referral.concept.Organisation;
import kim.referral.payload.AuthorityRequest;
import kim.referral.referral.Reason;
import kim.referral.referral.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** Codes in the visitor's words. */
@ApplicationScoped
class Describing {

    private static final Map<Reason, Wording> REASONS = new EnumMap<>(Map.of(
            Reason.NOT_RESPONSIBLE, new Wording("Wir sind nicht zuständig", "We are not responsible"),
            Reason.NO_CAPACITY, new Wording("Wir haben keinen freien Platz", "We have no capacity"),
            Reason.ALREADY_SERVED, new Wording("Die Person wird schon unterstützt", "Already served"),
            Reason.MISSING_DOCUMENTS, new Wording("Unterlagen fehlen", "Documents are missing"),
            Reason.NOT_REACHABLE, new Wording("Die Person ist nicht erreichbar", "The person cannot be reached"),
            Reason.OTHER, new Wording("Sonstiges", "Other")));

    private static final Wording INTERPRETATION = new Wording("mit Sprachmittlung", "with an interpreter");

    private final CodeLists codes;
    private final CurrentConcept concept;

    Describing(CodeLists codes, CurrentConcept concept) {
        this.codes = codes;
        this.concept = concept;
    }

    List<Option> reasons(Locale locale) {
        return REASONS.entrySet().stream()
                .map(reason ->
                        new Option(reason.getKey().name(), reason.getValue().in(locale)))
                .toList();
    }

    List<Option> outcomes(Locale locale) {
        return codes.all(CodeList.REFERRAL_OUTCOMES).stream()
                .filter(code -> code.attribute("final").equals("yes"))
                .map(code -> new Option(code.code(), label(code, locale)))
                .toList();
    }

    String status(ReferralStatus status, Locale locale) {
        var words = switch (status) {
            case DRAFT, REQUESTED -> new Wording("angefragt", "requested");
            case ACCEPTED -> new Wording("angenommen", "accepted");
            case IN_PROGRESS -> new Wording("in Bearbeitung", "in progress");
            case ON_HOLD -> new Wording("angehalten", "on hold");
            case COMPLETED -> new Wording("erledigt", "settled");
            case FAILED -> new Wording("nicht zustande gekommen", "nothing came of it");
            case REJECTED -> new Wording("abgelehnt", "rejected");
            case FORWARDED, CANCELLED, WITHDRAWN, EXPIRED -> new Wording("beendet", "ended");
        };
        return words.in(locale);
    }

    String kreis(Kreis kreis, Locale locale) {
        return label(CodeList.KREISE_NRW, kreis.ags(), locale);
    }

    /** In the Kreis in which work is done. */
    @Nullable
    String organisation(@Nullable OrganisationCode code) {
        return code == null
                ? null
                : concept.today().organisation(code).map(Organisation::name).orElse(code.code());
    }

    @Nullable
    String matter(@Nullable String code, Locale locale) {
        return code == null
                ? null
                : Stream.of(CodeList.LEGAL_MATTERS, CodeList.TOPICS)
                        .flatMap(list -> codes.find(list, code).stream())
                        .map(found -> label(found, locale))
                        .findFirst()
                        .orElse(code);
    }

    String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }

    List<Option> checklist(AuthorityRequest request, Locale locale) {
        return Objects.requireNonNullElse(request.checklist(), Map.<String, String>of()).entrySet().stream()
                .map(point -> new Option(label(CodeList.MATTER_POINTS, point.getKey(), locale), point.getValue()))
                .toList();
    }

    LinkPage.PersonLines person(AuthorityRequest.Subject subject, Locale locale) {
        var contact = subject.contact();
        return new LinkPage.PersonLines(
                joined(" ", subject.givenName(), subject.familyName()),
                subject.birthDate() == null ? null : date(subject.birthDate(), locale),
                languages(subject, locale),
                subject.municipality() == null
                        ? null
                        : label(CodeList.MUNICIPALITIES_NRW, subject.municipality(), locale),
                contact == null ? null : contact.phone(),
                contact == null ? null : contact.email(),
                contact == null
                        ? null
                        : joined(", ", contact.street(), joined(" ", contact.postalCode(), contact.town())));
    }

    private List<String> languages(AuthorityRequest.Subject subject, Locale locale) {
        return Stream.ofNullable(subject.languages())
                .flatMap(List::stream)
                .map(spoken -> label(CodeList.LANGUAGES, spoken.language(), locale)
                        + (Boolean.TRUE.equals(spoken.interpretation()) ? " (" + INTERPRETATION.in(locale) + ")" : ""))
                .toList();
    }

    private String label(CodeList list, String code, Locale locale) {
        return codes.find(list, code).map(found -> label(found, locale)).orElse(code);
    }

    private static String label(Code code, Locale locale) {
        return locale.getLanguage().equals("en") ? code.labelEn() : code.labelDe();
    }

    private static @Nullable String joined(String between, @Nullable String... parts) {
        var joined = Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
