package kim.cases.words;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kim.cases.person.HouseholdId;
import kim.cases.person.Households;
import kim.platform.crypto.Vault;

/** Seals what is said in counselling, and opens it for whoever came through the case [D6]. */
@ApplicationScoped
public class Sealing {

    private final Vault vault;
    private final Households households;
    private final PastWords past;
    private final ObjectMapper json;

    Sealing(Vault vault, Households households, PastWords past, ObjectMapper json) {
        this.vault = vault;
        this.households = households;
        this.past = past;
        this.json = json;
    }

    /** Under the key of the household's person of reference. */
    public Words seal(HouseholdId household, Place place, Object said) {
        var owner = households.reference(household).id();
        return new Words(owner, vault.sealText(owner, place.text(), written(said)));
    }

    /** Empty where nothing was said, and once the owner was erased [D3]. */
    public <T> Optional<T> open(Confidential part, Class<T> kind) {
        return Optional.ofNullable(part.words()).flatMap(words -> open(words, part.place(), kind));
    }

    /** Everything that was ever said there, the present words last [C11]. */
    public <T> List<T> everSaid(Confidential part, Class<T> kind) {
        return Stream.concat(past.of(part.place().id()).stream(), Stream.ofNullable(part.words()))
                .flatMap(words -> open(words, part.place(), kind).stream())
                .toList();
    }

    private <T> Optional<T> open(Words words, Place place, Class<T> kind) {
        return vault.openText(words.owner(), place.text(), words.sealed()).map(text -> read(text, kind));
    }

    private String written(Object said) {
        try {
            return json.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T read(String text, Class<T> kind) {
        try {
            return json.readValue(text, kind);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
