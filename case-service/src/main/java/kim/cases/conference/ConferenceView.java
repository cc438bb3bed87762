package kim.cases.conference;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kim.cases.consent.DataCategory;
import org.jspecify.annotations.Nullable;

record ConferenceView(
        UUID id,
        int episode,
        LocalDate on,
        @Nullable String subject,
        boolean anonymised,
        List<Participant> participants,
        List<DataCategory> categories,
        @Nullable String clientView,
        @Nullable String result,
        List<UndertakingView> undertakings) {}
