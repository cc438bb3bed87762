package kim.cases.encounter;

import java.util.List;
import java.util.UUID;

record OpenHourView(UUID id, Occasion occasion, List<AnonymousContact> contacts) {}
