package kim.cases.privacy;

/** How far the answer to a person has come [D2]. */
enum SubjectAccessState {
    REQUESTED,
    PREPARED,
    DELIVERED
}
