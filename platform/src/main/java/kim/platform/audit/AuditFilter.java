package kim.platform.audit;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kim.platform.BadInput;
import org.jspecify.annotations.Nullable;

/** Which entries an auditor asks for; what is left out does not restrict. A bean parameter. */
public class AuditFilter {

    /** Ids of a case and of its people, separated by commas. */
    @QueryParam("subjects")
    @Nullable
    String subjects;

    @QueryParam("who")
    @Nullable
    String who;

    @QueryParam("act")
    @Nullable
    AuditAct act;

    /** First day. */
    @QueryParam("from")
    @Nullable
    LocalDate from;

    /** Last day. */
    @QueryParam("to")
    @Nullable
    LocalDate to;

    /** Empty where any subject will do. */
    Optional<List<UUID>> ids() {
        try {
            return Optional.ofNullable(subjects)
                    .map(list ->
                            Arrays.stream(list.split(",")).map(UUID::fromString).toList());
        } catch (IllegalArgumentException e) {
            throw new BadInput(
                    "",
                    "Der Parameter subjects ist eine Liste von Kennungen (UUID), durch Komma getrennt",
                    "the parameter subjects is a list of ids (UUID), separated by commas");
        }
    }
}
