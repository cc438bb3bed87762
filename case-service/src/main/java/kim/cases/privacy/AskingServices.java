package kim.cases.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kim.platform.Kreis;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;
import kim.platform.privacy.Subject;
import kim.platform.privacy.TellingEverything;
import kim.platform.privacy.Told;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks every service for all it keeps; where one is silent there is no package, because half an answer is none. */
@ApplicationScoped
class AskingServices {

    private final TellingEverything own;
    private final ReferralTelling referrals;
    private final ReportingTelling figures;

    AskingServices(TellingEverything own, @RestClient ReferralTelling referrals, @RestClient ReportingTelling figures) {
        this.own = own;
        this.referrals = referrals;
        this.figures = figures;
    }

    List<Told> ask(Collection<Subject> subjects, Kreis kreis) {
        var named = subjects.stream().map(Subject::toString).toList();
        var told = new ArrayList<>(List.of(own.tell(subjects)));
        try {
            told.add(referrals.of(named, kreis.ags()));
            told.add(figures.of(named, kreis.ags()));
        } catch (ProcessingException | WebApplicationException e) {
            throw new StepRefused(new UnmetCondition(
                    "SERVICE_SILENT",
                    "Ein Dienst antwortet nicht; die Auskunft wäre unvollständig. Bitte später noch einmal",
                    "a service does not answer, so the package would not be complete; try again later"));
        }
        return told;
    }
}
