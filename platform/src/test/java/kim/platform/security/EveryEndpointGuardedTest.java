package kim.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EveryEndpointGuardedTest {

    @Test
    @DisplayName("an operation that asks for no permission is found by its name, whatever its neighbours ask for")
    void unguarded() {
        assertThat(EveryEndpointGuarded.unguarded(Careless.class)).containsExactly("Careless.forgotten");
        assertThat(EveryEndpointGuarded.unguarded(Guarded.class)).isEmpty();
    }

    @Test
    @DisplayName("an operation that asks for no permission stops the start, also one that is inherited")
    void stopsTheStart() {
        assertThatThrownBy(() -> EveryEndpointGuarded.requireGuarded(Stream.of(Guarded.class, Heir.class)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Heir.forgotten")
                .hasMessageContaining("Heir.promised")
                .hasMessageNotContaining("Guarded");
    }

    interface Promise {

        @GET
        void promised();
    }

    static class Heir extends Careless implements Promise {

        @Override
        public void promised() {}
    }

    static class Careless {

        @GET
        @PermissionsAllowed("case:read")
        public void guarded() {}

        @GET
        @PermitAll
        public void open() {}

        @POST
        public void forgotten() {}

        public void noOperation() {}
    }

    @PermissionsAllowed("case:read")
    static class Guarded {

        @GET
        public void guarded() {}
    }
}
