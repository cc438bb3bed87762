package kim.demo.population;

import java.time.LocalDate;
import java.util.List;
import kim.demo.form.Conversation;
import kim.demo.form.Goal;
import kim.demo.form.Measure;
import kim.demo.form.Need;

/** Something that a case manager, or in the end an authority, does about a case. */
sealed interface Act {

    record Talk(Conversation conversation) implements Act {}

    record File(String instrument, String state) implements Act {}

    record DecideType(String type) implements Act {}

    record DecideAdmission(String decision, List<String> criteria) implements Act {}

    record Enter(String phase) implements Act {}

    record Assess(List<Need> needs, boolean atClose) implements Act {}

    record Plan(Goal goal, Measure measure) implements Act {}

    /** Looks at how the measure of the plan does. */
    record Review(boolean serviceReached, boolean fits) implements Act {}

    /** Holds the goal of the plan against what came of it. */
    record Evaluate(String attainment) implements Act {}

    /** Turns the measure of the plan into a referral to an authority, with a consent that covers it. */
    record Refer(String authority, String matter, String language, Response response) implements Act {}

    /** [P10] */
    record SetSuccess(int contacts, int months) implements Act {}

    /** [P6] Several bodies talk about the case without a name. */
    record Confer() implements Act {}

    /** [K6] Title and benefit sphere become others; the case stays where it is. */
    record ChangeStanding(Standing standing) implements Act {}

    record Attach(String fileName) implements Act {}

    /** [C9] The case rests on purpose. */
    record Wait(LocalDate until) implements Act {}

    /** [Z8] Coordination is asked. */
    record Ask(String field) implements Act {}

    /** [B3] Short messages of a day, recorded in one go. */
    record Messages(List<Conversation> messages) implements Act {}

    record Close(String reason) implements Act {}

    record Reopen() implements Act {}

    /** What the authority says to a referral, if it says something in time. */
    sealed interface Response {

        record None() implements Response {}

        record Rejected(LocalDate on, String reason) implements Response {}

        record Accepted(LocalDate on) implements Response {}

        record Done(LocalDate acceptedOn, LocalDate on, String outcome, String status) implements Response {}
    }
}
