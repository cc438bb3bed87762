package kim.cases.casefile;

/** How an admission to case management ended; both are kept [C2]. */
public enum Decision {
    ADMITTED,
    DECLINED
}
