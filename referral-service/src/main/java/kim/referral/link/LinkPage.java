package kim.referral.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the template is given; public for it.
 *
 * @param view {@code closed}, {@code cover} or {@code opened}
 */
public record LinkPage(
        String view,
        String language,
        String path,
        String kreis,
        String notice,
        boolean mistake,
        boolean locked,
        String status,
        @Nullable String sender,
        @Nullable String recipient,
        @Nullable String matter,
        int persons,
        @Nullable String requestedOn,
        @Nullable String pass,
        @Nullable List<PersonLines> people,
        List<Option> checklist,
        boolean mayAccept,
        boolean mayReject,
        boolean mayReport,
        List<Option> reasons,
        List<Option> outcomes) {

    /** Somebody whom it concerns, ready to read. */
    public record PersonLines(
            @Nullable String name,
            @Nullable String birthDate,
            List<String> languages,
            @Nullable String municipality,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String address) {}
}
