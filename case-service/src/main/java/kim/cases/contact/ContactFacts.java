package kim.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What of a contact is counted and looked for. */
@Embeddable
record ContactFacts(
        @Column(name = "\"on\"") LocalDate on,
        @Nullable Integer durationMinutes,
        @Enumerated(EnumType.STRING) Channel channel,
        @Nullable String language,
        @Nullable @Enumerated(EnumType.STRING) Interpretation interpretation,
        @JdbcTypeCode(SqlTypes.JSON) List<String> topics,
        boolean accompanied,
        boolean noShow,
        @Nullable LocalDate nextAppointmentOn,
        boolean draft) {

    static ContactFacts of(ContactDetails told) {
        return new ContactFacts(
                told.on(),
                told.durationMinutes(),
                told.channel(),
                told.language(),
                told.interpretation(),
                told.topics(),
                told.accompaniedTo() != null,
                told.noShow(),
                told.nextAppointmentOn(),
                told.draft());
    }

    /** Whether this was a conversation with the client: finished, held and spoken. */
    boolean isConversation() {
        return !draft && !noShow && channel.isSpoken();
    }

    ContactDetails with(ContactWords words) {
        return new ContactDetails(
                on,
                durationMinutes,
                channel,
                words.place(),
                language,
                interpretation,
                words.participants(),
                topics,
                words.accompaniedTo(),
                noShow,
                words.note(),
                words.nextStep(),
                nextAppointmentOn,
                draft);
    }
}
