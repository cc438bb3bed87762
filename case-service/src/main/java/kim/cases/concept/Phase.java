package kim.cases.concept;

import java.util.EnumSet;
import java.util.Set;

/**
 * The phases of a case [C]. They are the same everywhere; a concept sets their labels and mandatory instruments. Closing
 * is open in every phase [C7] and an act of its own, so no step here leads to {@link #CLOSED}.
 */
public enum Phase {
    CLARIFICATION,
    COUNSELLING,
    ASSESSMENT,
    SERVICE_PLANNING,
    LINKING,
    MONITORING,
    EVALUATION,
    CLOSED;

    /** The phases that a concept describes, in their order: all in which there is work to do. */
    static Set<Phase> described() {
        return EnumSet.complementOf(EnumSet.of(CLOSED));
    }

    /** The steps open from here [C5]. PROZESSBEGLEITUNG moves as KURZBERATUNG does; an undecided case does not move. */
    public Set<Phase> next(CaseType type) {
        return switch (type) {
            case UNDECIDED -> Set.of();
            case KURZBERATUNG, PROZESSBEGLEITUNG -> this == CLARIFICATION ? Set.of(COUNSELLING) : Set.of();
            case CASE_MANAGEMENT -> nextInCaseManagement();
        };
    }

    /** The phases whose mandatory instruments must be there when this one is left [C4]; a conversion settles clarification too. */
    public Set<Phase> settledOnLeaving() {
        return this == COUNSELLING ? EnumSet.of(CLARIFICATION, COUNSELLING) : EnumSet.of(this);
    }

    /** Whether goals are set with the client in this phase: once needs are assessed, until the case ends [P2]. */
    public boolean isForPlanning() {
        return compareTo(ASSESSMENT) >= 0 && this != CLOSED;
    }

    private Set<Phase> nextInCaseManagement() {
        return switch (this) {
            case CLARIFICATION, COUNSELLING -> Set.of(ASSESSMENT);
            case ASSESSMENT -> Set.of(SERVICE_PLANNING);
            case SERVICE_PLANNING -> Set.of(LINKING);
            case LINKING -> Set.of(MONITORING);
            case MONITORING -> Set.of(EVALUATION, ASSESSMENT, SERVICE_PLANNING);
            case EVALUATION, CLOSED -> Set.of();
        };
    }
}
