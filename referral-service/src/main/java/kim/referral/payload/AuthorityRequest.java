package kim.referral.payload;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an authority or a service gets to know with a referral, and the whole of it. It has no place for anything from
 * counselling nor for attendance [C8], nor for an offence [R7]; what case-service might add one day is left out here.
 *
 * @param checklist what the client states about the points of the matter
 * @param reason why the matter is brought up outside its time, where it is [R7]
 * @param persons by what the consent covers
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record AuthorityRequest(
        @Nullable Map<String, String> checklist, @Nullable String reason, List<Subject> persons) implements Payload {

    @Override
    public int headCount() {
        return persons.size();
    }

    /** Somebody whom the matter concerns. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Subject(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable LocalDate birthDate,
            @Nullable String gender,
            @Nullable List<String> nationalities,
            @Nullable List<Language> languages,
            @Nullable String municipality,
            @Nullable String residenceTitle,
            @Nullable String benefitSphere,
            @Nullable Reach contact) {}

    /** ISO 639-3, and whether an interpreter is needed from it; absent where nobody asked [K7]. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Language(String language, @Nullable Boolean interpretation) {}

    /** Where somebody can be reached. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Reach(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String town) {}
}
