package kim.referral.directory;

import java.util.List;
import kim.platform.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A service that can help, and why.
 *
 * @param caution what to ask first; empty where somebody vouched for it lately
 */
record Match(
        ListedService service,
        ListedOrganisation organisation,
        List<Fit> fits,
        @Nullable Wording caution) {

    /** Of 100, over what was asked for. */
    int score() {
        var attainable = fits.stream().mapToInt(fit -> fit.aspect().weight()).sum();
        return (int) Math.round(100 * fits.stream().mapToDouble(Fit::points).sum() / attainable);
    }
}
