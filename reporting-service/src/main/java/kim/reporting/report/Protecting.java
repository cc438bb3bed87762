package kim.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.Wording;
import kim.reporting.disclosure.DisclosureControl;
import kim.reporting.disclosure.NotProtectable;
import kim.reporting.disclosure.Published;
import kim.reporting.disclosure.Rule;
import kim.reporting.indicator.Catalogue;

/** Makes of a true report the one that may leave the Kreis [M3]. */
@ApplicationScoped
class Protecting {

    static final Rule RULE = Rule.MINISTRY;
    private static final Wording NOTE = new Wording(
            "Werte unter 5 sind unterdrückt, alle anderen einzeln auf Vielfache von 5 gerundet, auch Summen; gerundete "
                    + "Werte ergeben addiert nicht immer die gerundete Summe. Wo eine Summe einen unterdrückten Wert "
                    + "verraten würde, fehlt ein weiterer Wert. Ein Wert, der sich gegenüber dem vorläufigen Bericht um "
                    + "höchstens 3 geändert hat, steht hier wie dort.",
            "Values below 5 are suppressed, all others are rounded to multiples of 5 by themselves, sums too; rounded "
                    + "values do not always add up to the rounded sum. Where a sum would give a suppressed value away, "
                    + "another value is missing. A value that has changed by no more than 3 since the provisional report "
                    + "stands here as it stood there.");

    private final Catalogue catalogue;

    Protecting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param before every version that readers may know something from */
    PublicReport protect(ReportId id, ReportState state, TrueReport truth, List<Version> before) {
        var version = new Version(truth, state, null);
        var knowledge = Protection.of(version, before, catalogue);
        var told = knowledge.told(decide(knowledge));
        var tables = new PublicTables(version, told, catalogue);
        var period = truth.period();
        var kreise = Links.ofTheKreise(version, before);
        return new PublicReport(
                id,
                truth.kreis(),
                truth.name(),
                period.name(),
                period.from(),
                period.to(),
                state,
                truth.cutOff(),
                truth.edition(),
                truth.follows(),
                RULE.smallest(),
                RULE.base(),
                NOTE,
                Stream.concat(tables.own(), LandReport.takenOver(kreise, catalogue).stream())
                        .toList(),
                tables.corrections(),
                kreise.stream().map(Version::name).toList());
    }

    private static Published decide(Knowledge knowledge) {
        try {
            return DisclosureControl.apply(knowledge.truth(), RULE);
        } catch (NotProtectable e) {
            throw new StepRefused(new UnmetCondition(
                    "NOT_PROTECTABLE",
                    "Mit dem, was schon veröffentlicht ist, gäbe dieser Bericht eine kleine Zahl preis",
                    "with what has been published before this report would give a small count away"));
        }
    }
}
