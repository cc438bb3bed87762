package kim.platform.security;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import kim.platform.testing.ForgedTokens;
import kim.platform.testing.Tokens;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@QuarkusTest
class ForgedTokensTest {

    @TestFactory
    Stream<DynamicTest> forgedTokens() {
        return ForgedTokens.areRefused("/api/v1/notes", Tokens.coordinator("05358"));
    }
}
