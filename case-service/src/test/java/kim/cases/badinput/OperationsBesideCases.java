package kim.cases.badinput;

import static kim.cases.badinput.Operation.post;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.cases.Days;

/** What posts do beside their cases. */
final class OperationsBesideCases {

    private static final String TODAY = Days.today().toString();

    private OperationsBesideCases() {}

    static Stream<Operation> all() {
        return Stream.of(
                post(
                                "recordOpenHour",
                                "/api/v1/open-hours",
                                Map.of(
                                        "on",
                                        TODAY,
                                        "place",
                                        "Rathaus",
                                        "durationMinutes",
                                        120,
                                        "contacts",
                                        List.of(Map.of("topics", List.of("WORK"), "language", "ara"))))
                        .requiring("/on", "/place", "/durationMinutes", "/contacts", "/contacts/0/topics")
                        .listed("/contacts/0/topics/0", "/contacts/0/language")
                        .dated("/on")
                        .told("/place"),
                post(
                                "recordGroupEvent",
                                "/api/v1/group-events",
                                Map.of(
                                        "kind",
                                        "INFORMATION_EVENT",
                                        "on",
                                        TODAY,
                                        "place",
                                        "Familienzentrum",
                                        "durationMinutes",
                                        90,
                                        "topics",
                                        List.of("WORK"),
                                        "languages",
                                        List.of("ara"),
                                        "headCount",
                                        12))
                        .requiring("/kind", "/on", "/place", "/durationMinutes", "/topics", "/languages", "/headCount")
                        .listed("/kind", "/topics/0", "/languages/0")
                        .dated("/on")
                        .told("/place"),
                post(
                                "nameDeputy",
                                "/api/v1/deputies",
                                Map.of(
                                        "post", "skf-dueren-welcome-1",
                                        "deputy", "skf-dueren-welcome-2",
                                        "since", TODAY,
                                        "until", TODAY,
                                        "reason", "Urlaub"))
                        .requiring("/post", "/deputy", "/since", "/until", "/reason")
                        .listed("/post", "/deputy")
                        .dated("/since", "/until")
                        .told("/reason"));
    }
}
