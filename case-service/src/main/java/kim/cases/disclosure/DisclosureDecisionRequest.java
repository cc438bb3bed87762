package kim.cases.disclosure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import kim.platform.text.PlainText;

record DisclosureDecisionRequest(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 2000) @PlainText String reason) {

    enum Verdict {
        CONFIRM(DisclosureState.CONFIRMED),
        REFUSE(DisclosureState.REFUSED);

        private final DisclosureState leadsTo;

        Verdict(DisclosureState leadsTo) {
            this.leadsTo = leadsTo;
        }

        DisclosureState leadsTo() {
            return leadsTo;
        }
    }
}
