package kim.cases.concept;

/** The programme's building blocks: coordination, case management, posts in authorities. */
public enum BuildingBlock {
    I,
    II,
    III
}
