package kim.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

    @Test
    @DisplayName("all missing variables are named at once")
    void complaint() {
        var environment = new Environment(Map.of("KIM_KEYCLOAK_URL", " "));
        environment.required("KIM_KEYCLOAK_URL");
        environment.secretOf("meldeamt-niederzier");

        assertThatThrownBy(environment::complain)
                .isInstanceOf(WrongConfiguration.class)
                .hasMessage("KIM_KEYCLOAK_URL is not set" + System.lineSeparator()
                        + "KIM_SECRET_MELDEAMT_NIEDERZIER is not set");
    }

    @Test
    @DisplayName("a variable replaces its placeholder, a default stands in, Keycloak's placeholders stay")
    void placeholders() {
        var environment = new Environment(Map.of("KIM_FRONTEND_URL", "https://kim.example"));

        assertThat(environment.resolve("${KIM_FRONTEND_URL:http://localhost:3000}/*"))
                .isEqualTo("https://kim.example/*");
        assertThat(environment.resolve("${KIM_OTHER:http://localhost}")).isEqualTo("http://localhost");
        assertThat(environment.resolve("resource_access.${client_id}.roles"))
                .isEqualTo("resource_access.${client_id}.roles");
    }
}
