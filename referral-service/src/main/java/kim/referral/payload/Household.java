package kim.referral.payload;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The people who consented, looked at together [K2]. */
public record Household(@NotEmpty @Size(max = 30) List<@Valid @NotNull Person> persons) {

    /** Of each person of whom any language is known. */
    public List<Set<String>> languagesByPerson() {
        return persons.stream()
                .map(person ->
                        person.spoken().stream().map(SpokenLanguage::code).collect(Collectors.toUnmodifiableSet()))
                .filter(codes -> !codes.isEmpty())
                .toList();
    }
}
