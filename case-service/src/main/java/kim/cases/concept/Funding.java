package kim.cases.concept;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the Land pays for [M6]; amounts in whole euros a year. */
public record Funding(
        String basis,
        List<LumpSum> lumpSums,
        List<Granted> granted,
        @Nullable Assistance assistance,
        @Nullable Integer materialPerCoordinatorEur,
        @Nullable Integer materialPerAssistantEur,
        @Nullable Integer eventsPerYearEur,
        @Nullable Integer interfaceMeasuresPerYearEur) {

    public Funding {
        basis = Unsaid.orEmpty(basis);
        lumpSums = Unsaid.orEmpty(lumpSums);
        granted = Unsaid.orEmpty(granted);
    }

    /** The amount for a full post of a building block. */
    public record LumpSum(BuildingBlock buildingBlock, int eurPerFte) {}

    /** How many posts of a building block are granted, which may be more than are filled. */
    public record Granted(BuildingBlock buildingBlock, BigDecimal fte) {

        public Granted {
            fte = Unsaid.orZero(fte);
        }
    }

    /** The funding assistant of building block I. */
    public record Assistance(BigDecimal fte, int eur) {

        public Assistance {
            fte = Unsaid.orZero(fte);
        }
    }
}
