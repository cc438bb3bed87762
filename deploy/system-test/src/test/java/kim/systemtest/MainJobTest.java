package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kim.demo.check.Patience;
import kim.demo.client.Answer;
import kim.demo.client.Kim;
import kim.demo.concept.KimKreis;
import kim.demo.form.Evidence;
import kim.demo.population.Seed;
import kim.demo.story.AcceptingReferral;
import kim.demo.story.AdmittingFamily;
import kim.demo.story.ApplyingConcepts;
import kim.demo.story.Assigned;
import kim.demo.story.AssigningRequest;
import kim.demo.story.Family;
import kim.demo.story.KeepingOthersOut;
import kim.demo.story.LinkingToAuthority;
import kim.demo.story.LivingTwoYears;
import kim.demo.story.Mistake;
import kim.demo.story.Month;
import kim.demo.story.OpenCase;
import kim.demo.story.Planned;
import kim.demo.story.PostingReferral;
import kim.demo.story.PublishingReport;
import kim.demo.story.Receipt;
import kim.demo.story.Scene;
import kim.demo.story.Story;
import kim.demo.story.SurvivingCrash;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The main job, told once from beginning to end; each test is a sentence of it and builds on those before. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobTest {

    private static final int TENTH = 10;

    private final AssertedChecks checks = new AssertedChecks();
    private final Told<Receipt> receipt = new Told<>();
    private final Told<Answer> clearingEntry = new Told<>();
    private final Told<Assigned> assigned = new Told<>();
    private final Told<OpenCase> openCase = new Told<>();
    private final Told<Planned> planned = new Told<>();
    private final Told<String> referral = new Told<>();
    private final Told<Answer> report = new Told<>();

    private RunningStack stack;
    private Kim kim;
    private Scene scene;
    private Month monthOfTheCrash;
    private Family family;

    @BeforeAll
    void startStack() {
        stack = RunningStack.fresh();
        kim = stack.surroundings().kim();
        var months = Story.freeMonths(kim);
        scene = Scene.in(months.getFirst(), kim, checks);
        monthOfTheCrash = months.get(1);
        family = Family.fresh(scene.month().day(2));
    }

    @AfterAll
    void stopStack() {
        stack.close();
    }

    @Order(10)
    @ParameterizedTest
    @EnumSource
    @DisplayName("a concept that is applied again changes nothing")
    void conceptsApply(KimKreis kreis) {
        new ApplyingConcepts(kim, checks).applyAgain(kreis);
    }

    @Order(20)
    @Test
    @DisplayName("[R4] a registration office gets a receipt for the family that it refers, and nothing else")
    void officeRefers() {
        receipt.is(posting().post());
    }

    @Order(21)
    @Test
    @DisplayName("[R3] posting twice with one key creates one referral")
    void postedOnce() {
        var before = stack.database("kim_referral").rows();
        posting().postAgain(receipt.get());
        assertThat(stack.database("kim_referral").rows()).isEqualTo(before);
    }

    @Order(22)
    @ParameterizedTest
    @EnumSource
    @DisplayName("[R4] [E1] what is wrong with a referral is named by its place, and no row of it is stored anywhere")
    void wrongReferralsAreRefused(Mistake mistake) {
        var before = stack.database("kim_referral").rows();
        posting().refuse(mistake);
        assertThat(stack.database("kim_referral").rows()).isEqualTo(before);
    }

    @Order(30)
    @Test
    @DisplayName("[Z2] what nobody owns waits in the clearing list of its Kreis")
    void waitsInClearing() {
        new AssigningRequest(scene).find(receipt.get());
    }

    @Order(31)
    @Test
    @DisplayName("[W1] the clearing of another Kreis does not know it")
    void noOtherClearing() {
        var elsewhere = kim.asPerson("coordinator-ki-rbk");
        assertThat(elsewhere.get("/clearing/%s", receipt.get().id()).send().status())
                .isEqualTo(404);
        assertThat(elsewhere.get("/clearing").expect(200).list("/items")).isEmpty();
    }

    @Order(32)
    @Test
    @DisplayName("[Z3] every post that the concept makes responsible is proposed in the order of fit, with reasons")
    void postsAreProposed() {
        clearingEntry.is(new AssigningRequest(scene).read(receipt.get()));
    }

    @Order(33)
    @Test
    @DisplayName("[Z6] assigning asks a post")
    void assign() {
        assigned.is(new AssigningRequest(scene).assign(clearingEntry.get()));
    }

    @Order(40)
    @Test
    @DisplayName("[R1] nothing changes before the post accepts, and nobody else accepts for it")
    void onlyThePostAccepts() {
        var other = kim.asPerson("case-manager-caritas-dueren");
        var path = "/referrals/" + assigned.get().referral();
        assertThat(other.get(path).send().status()).isEqualTo(404);
        assertThat(other.post(path + "/acceptance").ifMatch("*").send().status())
                .isEqualTo(404);
        assertThat(kim.as(scene.concept().coordinator())
                        .get("/cases?total=true")
                        .expect(200)
                        .text("/total"))
                .isEqualTo("0");
    }

    @Order(41)
    @Test
    @DisplayName("[R1] [Z6] the case manager of the post reads who asks, and accepts")
    void accept() {
        accepting().accept(assigned.get());
    }

    @Order(42)
    @Test
    @DisplayName("[K2] [E1] the case appears with the whole household and the consent that was signed")
    void caseAppears() {
        openCase.is(accepting().awaitCase(assigned.get()));
    }

    @Order(43)
    @Test
    @DisplayName("[R4] [Z7] the registration office learns that it is assigned, and nothing more")
    void officeLearnsTheState() {
        accepting().tellOffice(receipt.get(), openCase.get());
    }

    @Order(50)
    @Test
    @DisplayName("[C1] [B1] the first conversation is in person and counts")
    void talk() {
        new AdmittingFamily(scene).talk(openCase.get());
    }

    @Order(51)
    @Test
    @DisplayName("[C2] [C5] admission is refused with every condition that does not hold")
    void admissionRefused() {
        new AdmittingFamily(scene).refuseAdmission(openCase.get());
    }

    @Order(52)
    @Test
    @DisplayName("[C2] with the concept's criteria and the client's agreement the case is admitted")
    void admitted() {
        new AdmittingFamily(scene).admit(openCase.get());
    }

    @Order(53)
    @Test
    @DisplayName("[C4] clarification is not left without its mandatory instruments, each of which is named")
    void instrumentsMissing() {
        new AdmittingFamily(scene).refuseToLeaveClarification(openCase.get());
    }

    @Order(54)
    @Test
    @DisplayName("[C4] with the instruments on file the case goes on")
    void assessed() {
        new AdmittingFamily(scene).assess(openCase.get());
    }

    @Order(55)
    @Test
    @DisplayName("[C5] an illegal step is refused with the steps that are open")
    void illegalStep() {
        var refused = step(Map.of("to", "MONITORING"), read().etag());
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.list("/openSteps")).extracting(Object::toString).containsExactly("\"SERVICE_PLANNING\"");
    }

    @Order(56)
    @Test
    @DisplayName("[C11] a step on a version that is not the present one is refused")
    void concurrentEdit() {
        assertThat(step(Map.of("to", "SERVICE_PLANNING"), "\"0\"").status()).isEqualTo(412);
        assertThat(read().text("/phase")).isEqualTo("ASSESSMENT");
    }

    @Order(57)
    @Test
    @DisplayName("[P2] one SMART goal with one measure is planned")
    void plan() {
        planned.is(new AdmittingFamily(scene).plan(openCase.get()));
    }

    @Order(60)
    @Test
    @DisplayName("[E4] no referral leaves without a consent that covers its recipient and every category of data")
    void noReferralWithoutConsent() {
        linking().refuseWithoutConsent(planned.get());
    }

    @Order(61)
    @Test
    @DisplayName("[E2] [P3] with the consent the measure becomes a referral")
    void refer() {
        linking().consent(planned.get());
        referral.is(linking().refer(planned.get()));
    }

    @Order(62)
    @Test
    @DisplayName("[R7] [C8] the authority sees the matter and what was consented to, nothing of the case, and accepts")
    void authorityAccepts() {
        linking().accept(referral.get());
    }

    @Order(63)
    @Test
    @DisplayName("[R6] the outcome flows back as a code")
    void authorityReports() {
        linking().reportOutcome(referral.get());
    }

    @Order(64)
    @Test
    @DisplayName("[P3] the measure follows its referral")
    void measureFollows() {
        linking().awaitMeasure(planned.get());
    }

    @Order(70)
    @Test
    @DisplayName("two years of casework are lived through the same use cases, once per seed")
    void population() {
        new LivingTwoYears(kim, checks, Seed.USUAL, TENTH).populate();
    }

    @Order(71)
    @Test
    @DisplayName("[M7] [M8] true figures equal the cases' truth, in all and for every focus area")
    void figuresAreTrue() {
        publishing().compareFiguresWithCases();
    }

    @Order(72)
    @Test
    @DisplayName("[M1] a report is built, kept from the ministry until it is published, and published as it was read")
    void publish() {
        report.is(publishing().build());
        publishing().hideDraftFromMinistry(report.get());
        publishing().publish(report.get());
    }

    @Order(73)
    @Test
    @DisplayName("[M1] [M4] the ministry pulls it byte for byte, in formats that tell the same")
    void pull() {
        var json = publishing().pull(report.get());
        publishing().compareFormats(report.get(), json);
    }

    @Order(74)
    @Test
    @DisplayName("[M3] counts of 1 to 4 are suppressed, every other count is rounded to 5")
    void disclosureControl() {
        publishing().checkProtection(publishing().pull(report.get()));
    }

    @Order(75)
    @Test
    @DisplayName("[M3] true figures never leave the Kreis")
    void figuresStayInside() {
        publishing().keepFiguresInside();
    }

    @Order(80)
    @Test
    @DisplayName("[W1] for another Kreis the case does not exist")
    void otherKreis() {
        new KeepingOthersOut(scene).hideFromOtherKreis(openCase.get());
    }

    @Order(81)
    @Test
    @DisplayName("a token with a forged signature is refused")
    void forgedToken() {
        new KeepingOthersOut(scene).refuseForgedToken(openCase.get());
    }

    @Order(82)
    @Test
    @DisplayName("[M1] the ministry never sees a person")
    void ministry() {
        new KeepingOthersOut(scene).refuseMinistry(openCase.get());
    }

    @Order(90)
    @Test
    @DisplayName("[M7] killed between a commit and its event, case-service tells the event after all, once")
    void crash() {
        var crash = new SurvivingCrash(
                scene.in(monthOfTheCrash), stack.surroundings().caseDatabase(), stack);
        var before = crash.countedAlready();
        var opened = crash.openAndCrash(openCase.get().post(), before);
        crash.find(opened);
        crash.awaitAgreement(before);
    }

    @Order(91)
    @Test
    @DisplayName(
            "[M1] [M7] after a restart of all services the report is the same to the byte, and figures still agree")
    void restart() {
        stack.restartServices();
        var again = scene.ministry()
                .get("/reports/%s", report.get().text("/id"))
                .accept("application/json")
                .expect(200);
        assertThat(Evidence.sha256(again.body())).isEqualTo(report.get().text("/hash"));
        publishing().compareFiguresWithCases();
    }

    @Order(92)
    @Test
    @DisplayName("[D4] no name of the family is in any log, in any event, or anywhere in reporting")
    void noNameWhereNoneMayBe() {
        assertThat(stack.logs().with(family.names())).isEmpty();
        assertThat(stack.events().with(family.names())).isEmpty();
        assertThat(family.names())
                .allSatisfy(name -> assertThat(stack.database("kim_reporting").tablesWith(name))
                        .isEmpty());
        assertThat(stack.database("kim_case").tablesWith(family.familyName())).isNotEmpty();
    }

    @Order(99)
    @Test
    @DisplayName("the stack stops and leaves no process behind")
    void nothingIsLeft() {
        var processes = stack.processes();
        assertThat(processes).hasSizeGreaterThan(6).allMatch(ProcessHandle::isAlive);
        stack.close();
        Patience.SHORT.until(
                "all processes end", () -> processes, all -> all.stream().noneMatch(ProcessHandle::isAlive));
    }

    private PostingReferral posting() {
        return new PostingReferral(scene, family);
    }

    private AcceptingReferral accepting() {
        return new AcceptingReferral(scene, family);
    }

    private LinkingToAuthority linking() {
        return new LinkingToAuthority(scene, family);
    }

    private PublishingReport publishing() {
        return new PublishingReport(scene);
    }

    private Answer read() {
        return kim.as(scene.concept().caseManager(openCase.get().post()))
                .get("/cases/%s", openCase.get().id())
                .expect(200);
    }

    private Answer step(Map<String, String> to, String version) {
        return kim.as(scene.concept().caseManager(openCase.get().post()))
                .post("/cases/%s/phase", openCase.get().id())
                .ifMatch(version)
                .body(to)
                .send();
    }
}
