package kim.demo.population;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import kim.demo.concept.Concept;
import kim.demo.form.Goal;
import kim.demo.form.Measure;

/** How a case goes: one of the ways that the handbook knows, with chance deciding on days, numbers and ends. */
final class Course {

    private static final String KURZBERATUNG = "KURZBERATUNG";
    private static final String PROZESSBEGLEITUNG = "PROZESSBEGLEITUNG";
    private static final String CASE_MANAGEMENT = "CASE_MANAGEMENT";

    private static final Weighted<String> TYPES =
            Weighted.of(List.of(KURZBERATUNG, PROZESSBEGLEITUNG, CASE_MANAGEMENT), type -> switch (type) {
                case CASE_MANAGEMENT -> 27;
                case PROZESSBEGLEITUNG -> 20;
                default -> 53;
            });
    private static final Weighted<Integer> TALKS = Weighted.of(List.of(1, 2, 3, 4, 5), talks -> 38 - 7.0 * talks);
    private static final Weighted<Integer> TALKS_BEFORE_ADMISSION =
            Weighted.of(List.of(1, 2, 3, 4), talks -> talks < 3 ? 38 : 12);

    private final Concept concept;
    private final CaseOutline outline;
    private final Distributions distributions;
    private final RandomGenerator random;
    private final LocalDate last;
    private final Diary diary;
    private final Findings findings;

    /** @param last the last day on which anything happens */
    Course(Concept concept, CaseOutline outline, Distributions distributions, RandomGenerator random, LocalDate last) {
        this.concept = concept;
        this.outline = outline;
        this.distributions = distributions;
        this.random = random;
        this.last = last;
        this.diary = new Diary(concept, outline, distributions, random);
        this.findings = new Findings(distributions, random);
    }

    /** What happens after the opening, in order. */
    List<Happening> write() {
        diary.later(0, random.nextDouble() < 0.6 ? 0 : 14).firstTalk();
        switch (TYPES.among(concept.caseTypes()::contains).pick(random)) {
            case CASE_MANAGEMENT -> caseManagement();
            case PROZESSBEGLEITUNG -> accompaniment();
            default -> shortCounselling();
        }
        return diary.until(last);
    }

    /** A few talks and it is settled; now and then the client comes back [C10]. */
    private void shortCounselling() {
        decideType(KURZBERATUNG);
        if (random.nextDouble() < 0.5) {
            diary.fileWhatIsMandatory("CLARIFICATION").note(new Act.Enter("COUNSELLING"));
        }
        diary.talks(TALKS.pick(random) - 1, 2, 21);
        incidents(0.04);
        if (random.nextDouble() < 0.05) {
            diary.note(new Act.DecideAdmission("DECLINE", List.of()));
        }
        close(KURZBERATUNG, 0.93);
        if (random.nextDouble() < 0.05) {
            diary.later(30, 150).note(new Act.Reopen()).talk();
        }
    }

    private void accompaniment() {
        decideType(PROZESSBEGLEITUNG);
        diary.fileWhatIsMandatory("CLARIFICATION").note(new Act.Enter("COUNSELLING"));
        diary.talks(random.nextInt(2, 6), 7, 35);
        incidents(0.12);
        close(PROZESSBEGLEITUNG, 0.88);
    }

    /** From admission to evaluation; admitted after more than two talks it is a conversion. */
    private void caseManagement() {
        var talksBefore = TALKS_BEFORE_ADMISSION.pick(random);
        if (talksBefore > 2) {
            decideType(KURZBERATUNG);
        }
        diary.talks(talksBefore - 1, 3, 21).fileWhatIsMandatory("CLARIFICATION");
        diary.note(new Act.DecideAdmission("ADMIT", criteria())).note(new Act.Enter("ASSESSMENT"));
        diary.sometimes(0.6, findings.success());
        var needs = findings.needs();
        diary.later(7, 28).talk().note(new Act.Assess(needs, false));
        diary.fileWhatIsMandatory("ASSESSMENT").note(new Act.Enter("SERVICE_PLANNING"));
        plan(needs.getFirst().field());
        diary.fileWhatIsMandatory("SERVICE_PLANNING").note(new Act.Enter("LINKING"));
        link();
        diary.later(14, 45).talk().fileWhatIsMandatory("LINKING").note(new Act.Enter("MONITORING"));
        diary.note(findings.review()).sometimes(0.2, new Act.Confer());
        diary.sometimes(0.1, new Act.Ask(needs.getFirst().field()));
        incidents(0.3);
        diary.talks(random.nextInt(1, 5), 21, 50).fileWhatIsMandatory("MONITORING");
        diary.note(new Act.Enter("EVALUATION")).note(new Act.Assess(findings.left(needs), true));
        diary.note(new Act.Evaluate(findings.attainment()));
        close(CASE_MANAGEMENT, 0.9);
    }

    /** What comes up on the way: letters, papers, another title or sphere [K6], and times of waiting [C9]. */
    private void incidents(double newStanding) {
        if (random.nextDouble() < 0.2) {
            diary.later(1, 10).messages();
        }
        diary.sometimes(0.25, new Act.Attach("Bescheid.pdf"));
        diary.sometimes(newStanding, new Act.ChangeStanding(distributions.standingOf(outline.origin(), random)));
        diary.sometimes(0.06, new Act.Wait(diary.day().plusDays(random.nextInt(7, 40))));
    }

    private void decideType(String type) {
        if (concept.beginsUndecided()) {
            diary.note(new Act.DecideType(type));
        }
    }

    private List<String> criteria() {
        var all = Weighted.of(concept.criteria(), criterion -> 1);
        return all.pickSeveral(
                random.nextInt(concept.threshold(), concept.criteria().size() + 1), random);
    }

    private void plan(String field) {
        var due = diary.later(0, 10).day().plusMonths(random.nextInt(2, 7));
        diary.note(new Act.Plan(
                new Goal(
                        field,
                        "Das Anliegen ist mit der zuständigen Stelle geklärt",
                        "Ein schriftlicher Bescheid oder eine Zusage liegt vor",
                        "Es ist die Voraussetzung für die nächsten Schritte",
                        due,
                        "HIGH",
                        true),
                new Measure("Unterlagen zusammenstellen und den Antrag vorbereiten", "CASE_MANAGER", due)));
    }

    /** [R7] Whose stay is not settled asks the authority more often than others. */
    private void link() {
        if (random.nextDouble() < (outline.standing().isPrecarious() ? 0.6 : 0.25)) {
            var matter = distributions
                    .matters
                    .among(one -> concept.legalMatters().contains(one.code()))
                    .pick(random);
            var language = outline.origin().languages().getFirst();
            diary.note(new Act.Refer(concept.authority(matter.authority()), matter.code(), language, response()));
        }
    }

    private Act.Response response() {
        var answeredOn = Workdays.after(diary.day(), 1, 12, random);
        if (answeredOn.isAfter(last)) {
            return new Act.Response.None();
        }
        if (random.nextDouble() < 0.1) {
            return new Act.Response.Rejected(answeredOn, random.nextBoolean() ? "MISSING_DOCUMENTS" : "NO_CAPACITY");
        }
        var doneOn = Workdays.after(answeredOn, 14, 100, random);
        if (doneOn.isAfter(last)) {
            return new Act.Response.Accepted(answeredOn);
        }
        var outcome = distributions.outcomes.pick(random);
        return new Act.Response.Done(answeredOn, doneOn, outcome.code(), outcome.status());
    }

    private void close(String type, double likelihood) {
        if (random.nextDouble() < likelihood) {
            diary.later(0, 28).note(new Act.Close(distributions.closureReason(type, random)));
        } else {
            diary.later(400, 800).note(new Act.Close("UNREACHABLE"));
        }
    }
}
