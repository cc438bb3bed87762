package kim.cases.person;

/**
 * How somebody stands to a household, without a word of who they are.
 *
 * @param belongs whether they have not left
 * @param isProtected whether their place is hidden [K8]
 */
public record MemberStanding(PersonId id, boolean belongs, boolean isProtected) {}
