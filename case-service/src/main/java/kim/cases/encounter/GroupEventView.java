package kim.cases.encounter;

import java.util.List;
import java.util.UUID;

record GroupEventView(
        UUID id, GroupEventKind kind, Occasion occasion, List<String> topics, List<String> languages, int headCount) {}
