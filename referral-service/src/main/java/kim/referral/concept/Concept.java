package kim.referral.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kim.platform.BadInput;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import org.jspecify.annotations.Nullable;

/**
 * What referrals need to know of how a Kreis runs KIM; the document says much more, which is ignored here.
 *
 * @param legalMatters the codes in use in this Kreis [R7]
 * @param caseloadGuide only where the Kreis has one [Z5]
 * @param payloadRetention only where one was agreed [R10]
 */
public record Concept(
        List<FocusArea> focusAreas,
        List<TargetGroup> targetGroups,
        List<Organisation> organisations,
        List<Post> posts,
        List<Responsibility> responsibilities,
        List<String> legalMatters,
        ClearingRule clearing,
        ReferralDeadlines referralDeadlines,
        @Nullable CaseloadGuide caseloadGuide,
        @Nullable List<PayloadRetention> payloadRetention,
        @Nullable List<District> districts) {

    /** The municipalities (AGS) of the named districts [W6]. */
    public Set<String> municipalitiesOf(Set<String> codes) {
        return Objects.requireNonNullElse(districts, List.<District>of()).stream()
                .filter(district -> codes.contains(district.code()))
                .flatMap(district -> district.municipalities().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Organisation> organisation(OrganisationCode code) {
        return organisations.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<Post> post(PostCode code) {
        return posts.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /**
     * A post of case management to which something can be sent on that day.
     *
     * @throws BadInput when there is none of this code
     * @throws StepRefused when nobody holds it: what is sent to an empty seat waits for no one [Z9]
     */
    public Post requireFilled(PostCode code, LocalDate day) {
        var post = post(code)
                .filter(Post::managesCases)
                .orElseThrow(() -> new BadInput(
                        "/post",
                        "Das Konzept kennt keine solche Stelle der Fallarbeit",
                        "the concept knows no such post of case management"));
        if (!post.isFilledOn(day)) {
            throw new StepRefused(new UnmetCondition(
                    "POST_VACANT",
                    "Die Stelle %s ist nicht besetzt".formatted(code),
                    "the post %s is vacant".formatted(code)));
        }
        return post;
    }

    public Optional<FocusArea> focusArea(String code) {
        return focusAreas.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    public Optional<TargetGroup> targetGroup(String code) {
        return targetGroups.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** [R10] For how many days after the end of a referral of this kind; empty where nothing was agreed. */
    public OptionalInt payloadRetentionDays(String kind) {
        return Stream.ofNullable(payloadRetention)
                .flatMap(List::stream)
                .filter(retention -> retention.kind().equals(kind))
                .mapToInt(PayloadRetention::days)
                .findFirst();
    }

    /** Where this responsibility holds, as far as that is limited at all. */
    public List<String> placesOf(Responsibility responsibility) {
        return responsibility.municipalities().isEmpty()
                ? focusArea(responsibility.focusArea())
                        .map(FocusArea::municipalities)
                        .orElse(List.of())
                : responsibility.municipalities();
    }
}
