package kim.cases.person;

import java.util.List;
import java.util.UUID;

/** @param members everybody who ever belonged to it, the person of reference first */
public record HouseholdView(UUID id, HouseholdKind kind, List<MemberView> members) {}
