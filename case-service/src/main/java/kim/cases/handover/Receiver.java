package kim.cases.handover;

import java.time.LocalDate;
import kim.cases.casefile.Assignment;
import kim.cases.concept.BuildingBlock;
import kim.cases.concept.Concept;
import kim.platform.BadInput;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import kim.platform.StepRefused;
import kim.platform.UnmetCondition;

/** A post that can be asked to lead a case on. */
record Receiver(PostCode post, OrganisationCode organisation, HandoverKind kind) {

    /** @throws BadInput when the concept knows no such post that leads cases, or it leads this one already */
    static Receiver of(PostCode code, Assignment present, Concept concept, LocalDate today) {
        var post = concept.post(code)
                .filter(known -> known.buildingBlock() == BuildingBlock.II)
                .filter(known -> !code.equals(present.post()))
                .orElseThrow(() -> new BadInput(
                        "/post",
                        "Nötig ist eine andere Stelle des Fallmanagements aus dem Konzept",
                        "another case management post of the concept is needed"));
        if (post.isVacantOn(today)) {
            throw new StepRefused(
                    new UnmetCondition("POST_VACANT", "Die Stelle ist nicht besetzt", "nobody holds this post"));
        }
        var organisation = new OrganisationCode(post.organisation());
        var kind = organisation.equals(present.organisation()) ? HandoverKind.TAKEOVER : HandoverKind.HANDOVER;
        return new Receiver(code, organisation, kind);
    }
}
