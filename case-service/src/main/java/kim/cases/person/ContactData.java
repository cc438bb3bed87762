package kim.cases.person;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/** How somebody can be reached; any part may be missing [K7]. */
@Embeddable
public record ContactData(
        @Nullable @Size(max = 60) @PlainText String phone,
        @Nullable @Size(max = 200) @PlainText String email,
        @Nullable @Size(max = 200) @PlainText String street,
        @Nullable @Size(max = 10) @PlainText String postalCode,
        @Nullable @Size(max = 100) @PlainText String town) {

    private static final ContactData NOTHING = new ContactData(null, null, null, null, null);

    /** The phone and e-mail of the one, at the address; nothing where nothing is known. */
    static @Nullable ContactData at(AddressPeriod address, @Nullable ContactData reach) {
        var phone = reach == null ? null : reach.phone();
        var email = reach == null ? null : reach.email();
        var contact = new ContactData(phone, email, address.street(), address.postalCode(), address.town());
        return contact.equals(NOTHING) ? null : contact;
    }
}
