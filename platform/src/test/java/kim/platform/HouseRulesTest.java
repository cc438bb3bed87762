package kim.platform;

import java.util.stream.Stream;
import kim.platform.testing.HouseRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What platform asks of every service it keeps itself. */
class HouseRulesTest {

    @TestFactory
    Stream<DynamicTest> rules() {
        return HouseRules.ofPlatform();
    }
}
