package kim.referral.payload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Finds requests that name the same people [K4]; only among those whose payload is still held. */
@ApplicationScoped
public class SimilarRequests {

    private final Jdbi database;

    SimilarRequests(Jdbi database) {
        this.database = database;
    }

    /** The referrals of those with a person of the same family name and birth date, or of the same full name. */
    public List<UUID> to(UUID referral, AccessRequest request) {
        var persons = request.household().persons();
        return database.withHandle(handle -> handle.createQuery("""
                        select distinct kept.referral_id
                        from referral_payload kept,
                             jsonb_array_elements(kept.document -> 'household' -> 'persons') person
                        where kept.kreis = current_setting('kim.kreis') and kept.referral_id <> :referral
                          and (lower(person ->> 'familyName') || ' ' || (person ->> 'birthDate') = any (:births)
                               or lower(person ->> 'familyName') || ' ' || lower(person ->> 'givenName') = any (:names))
                        order by 1""")
                .bind("referral", referral)
                .bindArray(
                        "births",
                        String.class,
                        persons.stream().flatMap(SimilarRequests::birth).toList())
                .bindArray(
                        "names",
                        String.class,
                        persons.stream().map(SimilarRequests::name).toList())
                .mapTo(UUID.class)
                .list());
    }

    private static Stream<String> birth(Person person) {
        return person.birthDate() == null
                ? Stream.empty()
                : Stream.of(person.familyName().toLowerCase(Locale.ROOT) + " " + person.birthDate());
    }

    private static String name(Person person) {
        return (person.familyName() + " " + person.givenName()).toLowerCase(Locale.ROOT);
    }
}
