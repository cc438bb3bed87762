package kim.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kim.platform.BadInput;
import kim.platform.codelist.Code;
import kim.platform.codelist.CodeList;
import kim.platform.codelist.CodeLists;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosureReasonsTest {

    private final CodeLists codes = new CodeLists();
    private final ClosureReasons reasons = new ClosureReasons(codes);

    @Test
    @DisplayName("[C9] a case that is closed for inactivity is no early exit")
    void inactivityIsNotEarly() {
        assertThat(reasons.named("INACTIVITY").early()).isFalse();
        assertThat(reasons.named("CONSENT_WITHDRAWN").early()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INACTIVITY", "CONSENT_WITHDRAWN", "HANDED_OVER"})
    @DisplayName("[C7] what only the system can know is not given as a reason by people")
    void setBySystem(String code) {
        assertThatThrownBy(() -> reasons.givenByPeople(code)).isInstanceOf(BadInput.class);
    }

    @Test
    @DisplayName("[C7] whoever sets a reason is told by a code, not in words")
    void codes() {
        assertThat(codes.all(CodeList.CLOSURE_REASONS))
                .extracting((Code reason) -> reason.attribute("sets"))
                .containsOnly("CASE_MANAGER", "SYSTEM");
    }
}
