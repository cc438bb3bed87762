package kim.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoosingPortsTest {

    private static final int FREE = 20_001;

    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();

    @Test
    @DisplayName("the usual ports are taken when nobody is there")
    void usual() {
        var ports = choosingWithTaken().choose();

        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Port.POSTGRES)).isEqualTo(5433);
        assertThat(notices).isEmpty();
    }

    @Test
    @DisplayName("the first time a taken port is replaced by a free one, and that is named")
    void replaced() {
        assertThat(choosingWithTaken(8080).choose().of(Port.GATEWAY)).isEqualTo(FREE);
        assertThat(notices).containsExactly("port 8080 is taken, gateway uses 20001");
    }

    @Test
    @DisplayName("what was chosen stays, even when the usual port is free again")
    void remembered() {
        choosingWithTaken(8080).choose();

        assertThat(choosingWithTaken().choose().of(Port.GATEWAY)).isEqualTo(FREE);
        assertThat(ChoosingPorts.remembered(folder.resolve("ports.properties")).of(Port.GATEWAY))
                .isEqualTo(FREE);
    }

    @Test
    @DisplayName("a remembered port that is taken is an error that names port and part")
    void taken() {
        choosingWithTaken().choose();

        assertThatThrownBy(() -> choosingWithTaken(8180).choose())
                .isInstanceOf(PortTaken.class)
                .hasMessageStartingWith("port 8180 of keycloak is taken");
    }

    private ChoosingPorts choosingWithTaken(Integer... taken) {
        var firstPort = FirstPort.usual(Set.of(taken)::contains, () -> FREE, notices::add);
        return new ChoosingPorts(folder.resolve("ports.properties"), Set.of(taken)::contains, firstPort);
    }
}
