package kim.cases.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import kim.platform.testing.AccessMatrix;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what with whose case [W]. The first column names operations, the second who may do them and how far, the
 * third who is told that it is not theirs; to everybody else what exists is as what does not.
 */
@QuarkusTest
class AccessMatrixTest {

    private static final AccessMatrix MATRIX = AccessMatrix.of("""
            # Lists and what is for all; whose things they show is decided row by row, as in single views.
            listCodeLists readCodeList | case-manager everywhere, carrier-lead everywhere, coordinator everywhere, municipal-clearing everywhere, authority-clerk everywhere, external-service everywhere, registration-office everywhere, ministry everywhere, kreis-administrator everywhere, funding-assistant everywhere, data-protection-officer everywhere
            readConcept | case-manager all, carrier-lead all, coordinator all, municipal-clearing all, kreis-administrator all, funding-assistant all
            listCases readCaseload listDeputies listGroupEvents listOpenHours listHandovers listUnopenedReferrals searchPersons | case-manager own, carrier-lead own, coordinator own
            listEscalations | case-manager own, coordinator own
            listWaitingDisclosures | case-manager own, carrier-lead own
            listDue readDueCalendar openCase recordManyContacts recordGroupEvent recordOpenHour | case-manager own

            # The case itself, each role at its own depth.
            readCase | case-manager own, carrier-lead carrier, coordinator kreis
            # What was said, planned and kept is for the post that leads the case; its lead and coordination know the case.
            listContacts readContact listConsents readConsent listGoals readGoal listWordings readMeasure readSuccess | case-manager own | carrier-lead carrier, coordinator kreis
            listAssessments readAssessment listReviews readReview listEvaluations readEvaluation listConferences readConference | case-manager own | carrier-lead carrier, coordinator kreis
            listForms readForm listAttachments readAttachment downloadAttachment listDisclosures printPlan | case-manager own | carrier-lead carrier, coordinator kreis
            readCaseHistory readTimeline readInactivity listHandoverProposals listDuplicates listPersonLinks | case-manager own | carrier-lead carrier, coordinator kreis
            readMember readLifeCourse readHealthNeeds readHiddenPlace | case-manager own | carrier-lead carrier, coordinator kreis
            listAssignments | case-manager own, carrier-lead carrier, coordinator kreis

            # Only the post that leads the case changes it.
            recordContact rewriteContact recordConsent planGoal rewriteGoal planMeasure rewriteMeasure changeMeasure setSuccess rewriteSuccess | case-manager own
            assessNeeds reviewMeasure evaluateCase holdConference keepUndertaking fillForm rewriteForm keepAttachment | case-manager own
            rewriteMember rewriteLifeCourse rewriteHealthNeeds protectMember unprotectMember joinHousehold leaveHousehold linkPersons | case-manager own
            fileInstrument decideAdmission decideCaseType changePhase linkMeasure markWaiting endWaiting escalateCase requestDisclosure | case-manager own

            # What the person whose data they are can ask of us.
            listSubjectAccesses | case-manager own, data-protection-officer own
            requestSubjectAccess | case-manager own, data-protection-officer all
            listErasures listHolds readRetention | data-protection-officer own
            placeHold | data-protection-officer all

            # What ends something.
            closeCase reopenCase | case-manager own
            requestErasure | data-protection-officer all
            """);

    private static @Nullable Cases world;

    static List<String> operations() {
        return MATRIX.operations();
    }

    @Test
    @DisplayName("[W] every operation of this service stands in the access matrix, and nothing else does")
    void complete() {
        assertThat(MATRIX.strangers()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    @DisplayName("[W1] [W2] [D5] no role does, reads or learns more than the access matrix says, by whatever id")
    void asTheMatrixSays(String operation) {
        assertThat(MATRIX.differences(operation, world())).isEmpty();
    }

    @Test
    @DisplayName("[W] what services tell each other is open to nobody else")
    void internal() {
        assertThat(AccessMatrix.openInternally(world())).isEmpty();
    }

    private static Cases world() {
        var opened = world == null ? Cases.opened() : world;
        world = opened;
        return opened;
    }
}
