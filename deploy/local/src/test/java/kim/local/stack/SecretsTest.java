package kim.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("a secret is made once and found again by the next start")
    void once() {
        var first = secrets().password("KIM_SECRET_MINISTRY");

        assertThat(secrets().password("KIM_SECRET_MINISTRY")).isEqualTo(first).hasSize(32);
        assertThat(secrets().all()).containsOnlyKeys("KIM_SECRET_MINISTRY");
    }

    @Test
    @DisplayName("no two secrets are alike")
    void different() {
        assertThat(secrets().password("KIM_DB_CASE_APP")).isNotEqualTo(secrets().password("KIM_DB_CASE_OWNER"));
    }

    @Test
    @DisplayName("a key has 256 bits")
    void key() {
        assertThat(Base64.getDecoder().decode(secrets().key("KIM_CURSOR_KEY"))).hasSize(32);
    }

    @Test
    @DisplayName("nobody but the owner reads the file")
    void ownerOnly() throws IOException {
        secrets().password("KIM_DB_SUPERUSER");

        var rights = Files.getPosixFilePermissions(folder.resolve("secrets.properties"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    private Secrets secrets() {
        return Secrets.of(new Home(folder));
    }
}
