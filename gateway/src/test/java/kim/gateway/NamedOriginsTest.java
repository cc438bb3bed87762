package kim.gateway;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedOriginsTest {

    @ParameterizedTest
    @ValueSource(strings = {"*", "/https://.*/", "http://kim.example.test", "https://kim.example.test/", "null"})
    @DisplayName("the gateway does not start with an origin that is a pattern, unencrypted or none")
    void refused(String origin) {
        assertThatThrownBy(() -> NamedOrigins.requireNamed(List.of("https://kim.example.test", origin)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("not [" + origin + "]");
    }

    @Test
    @DisplayName("named origins are taken, those of a developer's machine unencrypted too")
    void taken() {
        assertThatCode(() -> NamedOrigins.requireNamed(
                        List.of("https://kim.example.test", "https://a.b:8443", "http://localhost:3000")))
                .doesNotThrowAnyException();
    }
}
