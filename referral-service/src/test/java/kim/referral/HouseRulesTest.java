package kim.referral;

import java.util.stream.Stream;
import kim.platform.testing.HouseRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    @DisplayName("the house rules hold")
    Stream<DynamicTest> hold() {
        return HouseRules.of("kim.referral");
    }
}
