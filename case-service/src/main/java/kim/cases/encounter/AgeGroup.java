package kim.cases.encounter;

/** How old somebody seems or says to be who tells no name [B4]. */
enum AgeGroup {
    UNDER_18,
    FROM_18_TO_26,
    FROM_27_TO_64,
    FROM_65
}
