package kim.referral.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kim.platform.Wording;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/** Says in shares and in words how well a service fits what was asked. */
@ApplicationScoped
class Judging {

    private final CodeLists codes;

    Judging(CodeLists codes) {
        this.codes = codes;
    }

    /** Whether it is there for such a person at all; language and room only tell how well. */
    boolean isPossible(ServiceDetails service, Question question) {
        return (question.topic == null || service.topics().contains(question.topic))
                && (question.age == null || service.eligibility().admits(question.age))
                && (question.municipality == null || service.serves(question.municipality));
    }

    /** @param near the municipalities where the service can be met */
    List<Fit> judge(ServiceDetails service, Question question, Set<String> near) {
        return Stream.of(
                        topic(question.topic),
                        age(service, question.age),
                        language(service, question.language),
                        place(service, question.municipality, near),
                        new Fit(
                                Aspect.CAPACITY,
                                service.capacity().state().share(),
                                service.capacity().state().label()))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Fit topic(@Nullable String topic) {
        return topic == null ? null : new Fit(Aspect.TOPIC, 1, label(CodeList.TOPICS, topic));
    }

    private static @Nullable Fit age(ServiceDetails service, @Nullable Integer age) {
        if (age == null) {
            return null;
        }
        return service.eligibility().asksForAge()
                ? new Fit(Aspect.AGE, 1, Ages.meant(service.eligibility()))
                : new Fit(Aspect.AGE, 0.5, new Wording("keine Altersgrenze bekannt", "no limit of age known"));
    }

    private @Nullable Fit language(ServiceDetails service, @Nullable String language) {
        if (language == null) {
            return null;
        }
        var name = label(CodeList.LANGUAGES, language);
        if (service.languages().contains(language)) {
            return new Fit(Aspect.LANGUAGE, 1, new Wording("spricht " + name.de(), "speaks " + name.en()));
        }
        if (service.interpretation() != null) {
            return new Fit(
                    Aspect.LANGUAGE,
                    0.6,
                    new Wording("Sprachmittlung: " + service.interpretation(), "interpretation is provided for"));
        }
        return service.languages().isEmpty()
                ? new Fit(Aspect.LANGUAGE, 0.3, new Wording("Sprachen nicht bekannt", "languages not known"))
                : new Fit(
                        Aspect.LANGUAGE,
                        0,
                        new Wording(name.de() + " wird nicht gesprochen", name.en() + " is not spoken"));
    }

    private @Nullable Fit place(ServiceDetails service, @Nullable String municipality, Set<String> near) {
        if (municipality == null) {
            return null;
        }
        var name = label(CodeList.MUNICIPALITIES_NRW, municipality);
        if (near.contains(municipality)) {
            return new Fit(Aspect.PLACE, 1, new Wording("in " + name.de(), "in " + name.en()));
        }
        return service.municipalities().isEmpty()
                ? new Fit(Aspect.PLACE, 0.5, new Wording("für den ganzen Kreis", "for the whole Kreis"))
                : new Fit(Aspect.PLACE, 0.8, new Wording("zuständig für " + name.de(), "responsible for " + name.en()));
    }

    private Wording label(CodeList list, String code) {
        return codes.find(list, code).map(Judging::label).orElseGet(() -> new Wording(code, code));
    }

    private static Wording label(Code code) {
        return new Wording(code.labelDe(), code.labelEn());
    }
}
