package kim.cases.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import kim.cases.Worker;
import kim.cases.concept.CaseType;
import kim.cases.concept.ConceptApi;
import kim.cases.concept.CurrentConcept;
import kim.cases.concept.Post;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.PostCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The Rheinisch-Bergischer Kreis has a guide (50–60 full, 20–30 part time) and a quota (20–30 %). */
@QuarkusTest
class WeighingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Inject
    KreisScope scope;

    @Inject
    CurrentConcept concepts;

    @BeforeEach
    void concept() {
        ConceptApi.applied("rheinisch-bergischer-kreis");
    }

    @Test
    @DisplayName("[Z5] over the guide warns; what is free is counted up to its upper end")
    void guide() {
        var guide = Objects.requireNonNull(
                weighed("ki-rbk-nord", TODAY, running(0, 0)).guide());
        var full = weighed("ki-rbk-nord", TODAY, running(guide.to() - 12, 12));
        var over = weighed("ki-rbk-nord", TODAY, running(guide.to() - 11, 12));

        assertThat(full.freeCapacity()).isZero();
        assertThat(full.warnings()).doesNotContain(LoadWarning.OVER_GUIDE);
        assertThat(over.warnings()).contains(LoadWarning.OVER_GUIDE);
        assertThat(weighed("ki-rbk-nord", TODAY, running(8, 2)).freeCapacity()).isEqualTo(guide.to() - 10);
    }

    @Test
    @DisplayName("[Z5] the quota of case management is a floor, with the post's own cases as the base")
    void quota() {
        assertThat(weighed("ki-rbk-nord", TODAY, running(8, 2)).caseManagementPercent())
                .isEqualTo(20);
        assertThat(weighed("ki-rbk-nord", TODAY, running(8, 2)).warnings()).isEmpty();
        assertThat(weighed("ki-rbk-nord", TODAY, running(9, 2)).warnings()).containsExactly(LoadWarning.BELOW_QUOTA);
        assertThat(weighed("ki-rbk-nord", TODAY, Running.NONE).caseManagementPercent())
                .isNull();
        assertThat(weighed("ki-rbk-nord", TODAY, Running.NONE).warnings()).isEmpty();
    }

    @Test
    @DisplayName("[Z9] a vacant post has no free capacity, and its running cases are pointed at")
    void vacant() {
        var before = weighed("diakonie-leverkusen-burscheid", LocalDate.of(2025, 11, 30), running(3, 1));

        assertThat(before.vacant()).isTrue();
        assertThat(before.freeCapacity()).isZero();
        assertThat(before.warnings()).contains(LoadWarning.VACANT_WITH_CASES);
        assertThat(weighed("diakonie-leverkusen-burscheid", TODAY, running(3, 1))
                        .vacant())
                .isFalse();
    }

    private static Running running(int shortCounselling, int caseManagement) {
        return new Running(
                shortCounselling + caseManagement,
                Map.of(CaseType.KURZBERATUNG, shortCounselling, CaseType.CASE_MANAGEMENT, caseManagement));
    }

    private PostLoad weighed(String code, LocalDate today, Running running) {
        return scope.in(new Kreis(Worker.RBK), () -> {
            var concept = concepts.today();
            Post post = concept.post(new PostCode(code)).orElseThrow();
            return new Weighing(concept, today).of(post, running);
        });
    }
}
