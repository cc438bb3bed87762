package kim.referral.clearing;

import java.util.List;
import java.util.Locale;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;

/**
 * A post that fits, in the words of the caller's language.
 *
 * @param score of 100
 */
record ProposalView(
        PostCode post,
        String role,
        OrganisationCode organisation,
        String organisationName,
        String focusArea,
        int score,
        List<Part> parts) {

    static ProposalView of(Proposal proposal, Locale locale) {
        return new ProposalView(
                proposal.post().code(),
                proposal.post().role(),
                proposal.organisation().code(),
                proposal.organisation().name(),
                proposal.focusArea().code(),
                proposal.score(),
                proposal.fits().stream().map(fit -> Part.of(fit, locale)).toList());
    }

    /** @param of how many points there were to be had */
    record Part(Aspect aspect, int points, int of, String reason) {

        static Part of(Fit fit, Locale locale) {
            return new Part(
                    fit.aspect(),
                    fit.points(),
                    fit.aspect().weight(),
                    fit.reason().in(locale));
        }
    }
}
