package kim.referral.referral;

import kim.platform.BadInput;
import kim.platform.Kreis;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Another Kreis, to whose clearing a need goes.
 *
 * @param municipality AGS of where the people live there, if it is known
 */
public record Destination(Kreis kreis, @Nullable String municipality) {

    /** @throws BadInput naming what cannot be meant */
    public static Destination of(String ags, @Nullable String municipality, Kreis from, CodeLists codes) {
        if (!codes.contains(CodeList.KREISE_NRW, ags) || from.ags().equals(ags)) {
            throw new BadInput("/kreis", "Nötig ist ein anderer Kreis in NRW", "another Kreis of NRW is needed");
        }
        var kreis = new Kreis(ags);
        if (municipality != null && !codes.isMunicipalityOf(kreis, municipality)) {
            throw new BadInput(
                    "/municipality",
                    "Diese Kommune gehört nicht zu dem Kreis",
                    "this municipality does not belong to that Kreis");
        }
        return new Destination(kreis, municipality);
    }
}
