package kim.cases.person;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/** @param municipality AGS; missing where it is unknown or outside of North Rhine-Westphalia */
public record AddressPeriod(
        @Nullable @Size(max = 200) @PlainText String street,
        @Nullable @Size(max = 10) @PlainText String postalCode,
        @Nullable @Size(max = 100) @PlainText String town,
        @Nullable @KnownCode(CodeList.MUNICIPALITIES_NRW) String municipality,
        @Nullable LocalDate since,
        @Nullable LocalDate until)
        implements Period<AddressPeriod> {

    static final AddressPeriod UNKNOWN = new AddressPeriod(null, null, null, null, null, null);

    /** Where somebody lives, as they told it together with everything else. */
    static AddressPeriod of(MasterData told, @Nullable LocalDate since) {
        var contact = told.contact();
        return contact == null
                ? new AddressPeriod(null, null, null, told.municipality(), since, null)
                : new AddressPeriod(
                        contact.street(), contact.postalCode(), contact.town(), told.municipality(), since, null);
    }

    @Override
    public AddressPeriod endingOn(LocalDate day) {
        return new AddressPeriod(street, postalCode, town, municipality, since, day);
    }

    boolean isKnown() {
        return Stream.of(street, postalCode, town, municipality).anyMatch(part -> part != null);
    }

    /** The place alone, for comparing. */
    AddressPeriod place() {
        return new AddressPeriod(street, postalCode, town, municipality, null, null);
    }
}
