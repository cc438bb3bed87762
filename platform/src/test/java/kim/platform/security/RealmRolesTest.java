package kim.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import kim.platform.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealmRolesTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    @DisplayName("[W] every role that a service knows is one of the realm, with permissions of its own")
    void everyRole(Role role) {
        assertThat(RealmRoles.packed().permissionsOf(role)).isNotEmpty();
    }
}
