package kim.reporting;

import java.util.stream.Stream;
import kim.platform.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.of("kim.reporting");
    }
}
