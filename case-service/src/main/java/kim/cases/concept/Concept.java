package kim.cases.concept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kim.platform.OrganisationCode;
import kim.platform.PostCode;
import org.jspecify.annotations.Nullable;

/**
 * How one Kreis runs KIM, whole: the document that its administrator applies and that all services work by.
 *
 * @param ags of the Kreis, five digits
 * @param municipalities AGS, eight digits
 * @param initialType of a new case: undecided, or Kurzberatung where the first conversations count as such
 * @param phases every phase but the closed one, in order
 * @param payloadRetention empty where nothing was agreed: then a payload goes with the end of its referral [R10]
 * @param forms of the instruments that name a version of theirs
 * @param themeThreshold from how many cases on a theme may leave coordination [S2]
 * @param retentionYears after closing [D3]
 */
public record Concept(
        String ags,
        String name,
        LocalDate validFrom,
        List<Source> sources,
        List<Assumption> assumptions,
        List<String> municipalities,
        List<District> districts,
        List<FocusArea> focusAreas,
        List<TargetGroup> targetGroups,
        List<Organisation> organisations,
        List<Post> posts,
        List<Responsibility> responsibilities,
        List<OfferedCaseType> caseTypes,
        CaseType initialType,
        Admission admission,
        FirstConversation firstConversationInPerson,
        List<PhaseDescription> phases,
        List<Form> forms,
        boolean ownInstrumentsAllowed,
        List<InactivityRule> inactivity,
        @Nullable CaseloadGuide caseloadGuide,
        @Nullable CaseManagementQuota caseManagementQuota,
        @Nullable QualitySample qualitySample,
        List<Committee> committees,
        List<String> accessRoutes,
        List<String> legalMatters,
        ClearingRule clearing,
        ReferralDeadlines referralDeadlines,
        List<PayloadRetention> payloadRetention,
        int themeThreshold,
        int retentionYears,
        @Nullable Funding funding) {

    public Concept {
        ags = Unsaid.orEmpty(ags);
        name = Unsaid.orEmpty(name);
        sources = Unsaid.orEmpty(sources);
        assumptions = Unsaid.orEmpty(assumptions);
        municipalities = Unsaid.orEmpty(municipalities);
        districts = Unsaid.orEmpty(districts);
        focusAreas = Unsaid.orEmpty(focusAreas);
        targetGroups = Unsaid.orEmpty(targetGroups);
        organisations = Unsaid.orEmpty(organisations);
        posts = Unsaid.orEmpty(posts);
        responsibilities = Unsaid.orEmpty(responsibilities);
        caseTypes = Unsaid.orEmpty(caseTypes);
        admission = admission == null ? new Admission(List.of(), 0, false) : admission;
        phases = Unsaid.orEmpty(phases);
        forms = Unsaid.orEmpty(forms);
        inactivity = Unsaid.orEmpty(inactivity);
        committees = Unsaid.orEmpty(committees);
        accessRoutes = Unsaid.orEmpty(accessRoutes);
        legalMatters = Unsaid.orEmpty(legalMatters);
        clearing = clearing == null ? new ClearingRule(false) : clearing;
        referralDeadlines = referralDeadlines == null ? new ReferralDeadlines(0, 0, 0) : referralDeadlines;
        payloadRetention = Unsaid.orEmpty(payloadRetention);
    }

    public Optional<Organisation> organisation(OrganisationCode code) {
        return find(organisations, code.code());
    }

    public Optional<Post> post(PostCode code) {
        return find(posts, code.code());
    }

    public Optional<FocusArea> focusArea(String code) {
        return find(focusAreas, code);
    }

    /** Whether the Kreis works with cases of this type. */
    public boolean offers(CaseType type) {
        return caseTypes.stream().anyMatch(offered -> offered.code() == type);
    }

    /** What must be on file before a case of this focus area leaves the phase [C4]. */
    public List<Instrument> mandatoryInstruments(Phase phase, String focusArea) {
        return instruments(phase)
                .filter(instrument -> instrument.isMandatoryIn(focusArea))
                .toList();
    }

    /** The instrument with this code, in whichever phase it is used. */
    public Optional<Instrument> instrument(String code) {
        return find(
                phases.stream().flatMap(phase -> phase.instruments().stream()).toList(), code);
    }

    /** What is asked in an instrument in that version, where the concept says so [P7]. */
    public Optional<Form> form(String instrument, String version) {
        return forms.stream().filter(form -> form.isOf(instrument, version)).findFirst();
    }

    /** After how many months without contact a case of this type is closed [C9]; empty without such a rule. */
    public Optional<Integer> inactivityMonths(CaseType type) {
        return inactivity.stream()
                .filter(rule -> rule.caseType() == type)
                .map(InactivityRule::months)
                .findFirst();
    }

    private Stream<Instrument> instruments(Phase phase) {
        return phases.stream()
                .filter(described -> described.code() == phase)
                .flatMap(described -> described.instruments().stream());
    }

    private static <T extends Coded> Optional<T> find(List<T> list, String code) {
        return list.stream().filter(item -> item.code().equals(code)).findFirst();
    }
}
