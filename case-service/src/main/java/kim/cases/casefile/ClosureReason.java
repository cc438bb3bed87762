package kim.cases.casefile;

/** Why an episode ended [C7]; the codes and which of them mean an early end stand in the code list. */
public record ClosureReason(String code, boolean early) {

    static final String WITH_TEXT = "OTHER";
}
