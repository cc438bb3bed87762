package kim.referral.intake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import kim.platform.BadInput;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;

/** What the state's transport brings finds its Kreis and its office by the municipality key; the transport has none itself. */
@ApplicationScoped
class RoutingSubmission {

    private final TakingItems taking;
    private final Offices offices;
    private final CodeLists codes;
    private final KreisScope scope;

    RoutingSubmission(TakingItems taking, Offices offices, CodeLists codes, KreisScope scope) {
        this.taking = taking;
        this.offices = offices;
        this.codes = codes;
        this.scope = scope;
    }

    /** @throws BadInput when nobody is there for that municipality */
    SubmissionAnswer route(Submission submission) {
        var kreis = codes.find(CodeList.MUNICIPALITIES_NRW, submission.ags())
                .map(code -> new Kreis(code.attribute("kreis_ags")))
                .orElseThrow(RoutingSubmission::nobody);
        return scope.in(kreis, () -> take(submission, kreis));
    }

    private SubmissionAnswer take(Submission submission, Kreis kreis) {
        var office = offices.of(kreis, submission.ags()).orElseThrow(RoutingSubmission::nobody);
        var item = JsonNodeFactory.instance
                .objectNode()
                .put("key", submission.submissionId().toString());
        item.set("request", submission.data());
        var answer = taking.take(List.of(item), office, Locale.GERMAN).getFirst();
        return SubmissionAnswer.of(submission.submissionId(), answer);
    }

    private static BadInput nobody() {
        return new BadInput(
                "/ags", "Für diese Kommune nimmt niemand etwas entgegen", "nobody receives for this municipality");
    }
}
