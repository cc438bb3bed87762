package kim.cases.encounter;

/** What was done with a group [B5]. */
enum GroupEventKind {
    GROUP_COUNSELLING,
    INFORMATION_EVENT
}
