package kim.cases.escalation;

import org.jspecify.annotations.Nullable;

/** What was asked and answered; sealed [D6]. */
record EscalationWords(@Nullable String question, @Nullable String answer) {

    static final EscalationWords ERASED = new EscalationWords(null, null);

    EscalationWords answeredBy(String words) {
        return new EscalationWords(question, words);
    }
}
