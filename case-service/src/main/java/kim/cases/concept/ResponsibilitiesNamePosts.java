package kim.cases.concept;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A responsibility names a post, a focus area offered there, groups that exist and an age range that has a beginning [Z3]. */
final class ResponsibilitiesNamePosts implements ConceptRule {

    private static final int OLDEST = 120;

    @Override
    public void check(Concept concept, Mistakes mistakes) {
        var posts = Codes.of(concept.posts());
        var groups = Codes.of(concept.targetGroups());
        var areas = concept.focusAreas().stream()
                .collect(Collectors.toMap(FocusArea::code, area -> area, (one, two) -> one));
        Place.of("responsibilities").each(concept.responsibilities(), (duty, place) -> {
            named(duty.post(), posts, place.field("post"), mistakes);
            named(duty.focusArea(), areas.keySet(), place.field("focusArea"), mistakes);
            offeredThere(duty, areas, place.field("municipalities"), mistakes);
            ages(duty, place, mistakes);
            place.field("targetGroups").each(duty.targetGroups(), (group, at) -> named(group, groups, at, mistakes));
        });
    }

    private static void named(String code, Set<String> known, Place place, Mistakes mistakes) {
        if (code.isEmpty()) {
            mistakes.missing(place);
        } else {
            Codes.known(code, known, place, mistakes);
        }
    }

    private static void offeredThere(Responsibility duty, Map<String, FocusArea> areas, Place list, Mistakes mistakes) {
        var area = areas.get(duty.focusArea());
        list.each(duty.municipalities(), (ags, place) -> {
            if (area != null && !area.isOfferedIn(ags)) {
                mistakes.add(
                        place,
                        "%s wird in der Kommune %s nicht angeboten".formatted(area.labelDe(), ags),
                        "%s is not offered in the municipality %s".formatted(area.labelEn(), ags));
            }
        });
    }

    private static void ages(Responsibility duty, Place place, Mistakes mistakes) {
        possible(duty.ageFrom(), place.field("ageFrom"), mistakes);
        possible(duty.ageTo(), place.field("ageTo"), mistakes);
        if (duty.ageFrom() != null && duty.ageTo() != null && duty.ageFrom() > duty.ageTo()) {
            mistakes.add(
                    place.field("ageFrom"),
                    "Das Alter von %d liegt über dem Alter bis %d".formatted(duty.ageFrom(), duty.ageTo()),
                    "the age from %d is above the age to %d".formatted(duty.ageFrom(), duty.ageTo()));
        }
    }

    private static void possible(@Nullable Integer age, Place place, Mistakes mistakes) {
        if (age != null && (age < 0 || age > OLDEST)) {
            mistakes.add(place, "Dieses Alter gibt es nicht", "there is no such age");
        }
    }
}
