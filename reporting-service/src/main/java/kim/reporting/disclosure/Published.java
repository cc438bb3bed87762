package kim.reporting.disclosure;

import java.util.Map;
import java.util.Objects;

/** The published form of every count and every percentage of a {@link Truth}. */
public record Published(Map<CellId, Shown> counts, Map<Share, Shown> shares) {

    public Published {
        counts = Map.copyOf(counts);
        shares = Map.copyOf(shares);
    }

    public Shown count(CellId cell) {
        return Objects.requireNonNull(counts.get(cell), cell::toString);
    }

    public Shown share(Share share) {
        return Objects.requireNonNull(shares.get(share), share::toString);
    }
}
