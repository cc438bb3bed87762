package kim.cases.person;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/** @param persons the first is the person of reference */
public record NewHousehold(
        @NotNull HouseholdKind kind,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull MasterData> persons) {

    public NewHousehold {
        persons = persons == null ? List.of() : List.copyOf(persons);
    }

    /** Where the household lives, as far as the person of reference told. */
    public Optional<String> municipality() {
        return persons.stream().findFirst().map(MasterData::municipality);
    }

    /** Whether the kind fits the number of people. */
    public boolean isConsistent() {
        return kind == HouseholdKind.FAMILY || persons.size() == 1;
    }
}
