package kim.cases.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kim.platform.Violation;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.KnownCode;
import kim.platform.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a contact [B1].
 *
 * @param participants who took part besides client and case manager, by role
 * @param accompaniedTo where the client was accompanied to, if they were
 * @param note confidential: it is shown to the post that leads the case and goes nowhere else
 * @param nextAppointmentOn when client and case manager meet again, if that is agreed
 * @param draft not finished, does not count [B2]
 */
record ContactDetails(
        @NotNull LocalDate on,
        @Nullable @Min(0) @Max(1440) Integer durationMinutes,
        @NotNull Channel channel,
        @Nullable @Size(max = 200) @PlainText String place,
        @Nullable @KnownCode(CodeList.LANGUAGES) String language,
        @Nullable Interpretation interpretation,
        @Size(max = 20) List<@NotBlank @Size(max = 200) @PlainText String> participants,

        @Size(max = 20) List<@NotNull @KnownCode(CodeList.TOPICS) String> topics,

        @Nullable @Size(max = 200) @PlainText String accompaniedTo,
        boolean noShow,
        @Nullable @Size(max = 20_000) @PlainText String note,
        @Nullable @Size(max = 2000) @PlainText String nextStep,
        @Nullable LocalDate nextAppointmentOn,
        boolean draft) {

    ContactDetails {
        participants = participants == null ? List.of() : List.copyOf(participants);
        topics = topics == null ? List.of() : topics.stream().distinct().toList();
    }

    /** What cannot be meant, and what a contact lacks to be more than a draft. */
    List<Violation> violations(LocalDate earliest, LocalDate today) {
        var mistakes = new ArrayList<Violation>();
        if (on.isAfter(today)) {
            mistakes.add(new Violation("/on", "Das Datum liegt in der Zukunft", "the date lies in the future"));
        }
        if (on.isBefore(earliest)) {
            mistakes.add(new Violation("/on", "Das Datum liegt vor der Anfrage", "the date lies before the request"));
        }
        if (nextAppointmentOn != null && nextAppointmentOn.isBefore(on)) {
            mistakes.add(new Violation(
                    "/nextAppointmentOn",
                    "Der Termin liegt vor dem Kontakt",
                    "the appointment lies before the contact"));
        }
        if (!draft) {
            requireWhole(mistakes);
        }
        return mistakes;
    }

    private void requireWhole(List<Violation> mistakes) {
        if (durationMinutes == null) {
            mistakes.add(new Violation("/durationMinutes", "Die Dauer fehlt", "the duration is missing"));
        }
        if (interpretation == null) {
            mistakes.add(new Violation(
                    "/interpretation",
                    "Es fehlt, wer gedolmetscht hat; NONE, wenn niemand",
                    "who interpreted is missing; NONE for nobody"));
        }
        if (topics.isEmpty() && !noShow) {
            mistakes.add(new Violation("/topics", "Mindestens ein Thema fehlt", "at least one topic is missing"));
        }
    }
}
