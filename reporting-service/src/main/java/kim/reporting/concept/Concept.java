package kim.reporting.concept;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What figures need to know of how a Kreis runs KIM; the document says much more, which is ignored here.
 *
 * @param municipalities AGS, eight digits
 * @param accessRoutes the codes in use in this Kreis [Z1]
 * @param legalMatters the codes in use in this Kreis [R7]
 */
public record Concept(
        String ags,
        String name,
        List<String> municipalities,
        List<District> districts,
        List<Labelled> focusAreas,
        List<Organisation> organisations,
        List<Post> posts,
        List<Labelled> caseTypes,
        String initialType,
        @Nullable CaseManagementQuota caseManagementQuota,
        List<String> accessRoutes,
        List<String> legalMatters) {

    /** Whether cases of this type exist in this Kreis at all. */
    public boolean knowsType(String code) {
        return initialType.equals(code)
                || caseTypes.stream().anyMatch(type -> type.code().equals(code));
    }

    public Optional<Labelled> caseType(String code) {
        return caseTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    /** The organisations that employ case managers. */
    public List<Organisation> carriers() {
        return organisations.stream()
                .filter(organisation -> posts.stream()
                        .anyMatch(post ->
                                post.managesCases() && post.organisation().equals(organisation.code())))
                .toList();
    }
}
