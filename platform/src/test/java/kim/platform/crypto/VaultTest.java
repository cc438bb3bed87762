package kim.platform.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kim.platform.Gone;
import kim.platform.Kreis;
import kim.platform.KreisScope;
import kim.platform.TimeOrderedId;
import kim.platform.audit.Audit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VaultTest {

    private static final Kreis DUEREN = new Kreis("05358");
    private static final Kreis EUSKIRCHEN = new Kreis("05366");
    private static final String NOTE = "Frau Haddad fürchtet um ihren Bruder";
    private static final String PLACE = "contact.note/1";

    @Inject
    Vault vault;

    @Inject
    KreisScope scope;

    @Inject
    Jdbi database;

    @Inject
    Audit audit;

    private UUID owner = TimeOrderedId.next();

    @BeforeEach
    void somebody() {
        owner = TimeOrderedId.next();
    }

    @Test
    @DisplayName("[D6] what is sealed lies in the database unreadable, differently each time, and opens for its owner")
    void sealedAndOpened() {
        var first = sealed();
        var second = sealed();

        assertThat(new String(first, UTF_8)).doesNotContain("Haddad");
        assertThat(first).isNotEqualTo(second).hasSize(NOTE.getBytes(UTF_8).length + 29);
        assertThat(opened(owner, PLACE, first)).contains(NOTE);
        assertThat(opened(owner, PLACE, second)).contains(NOTE);
    }

    @Test
    @DisplayName("[D6] sealed bytes open at no other place, for nobody else, and not once they were changed")
    void boundToItsPlace() {
        var sealed = sealed();
        var other = TimeOrderedId.next();
        in(DUEREN, () -> vault.sealText(other, PLACE, "of somebody else"));
        var changed = sealed.clone();
        changed[20] ^= 1;

        assertThatThrownBy(() -> opened(owner, "contact.note/2", sealed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opened(other, PLACE, sealed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opened(owner, PLACE, changed)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> opened(owner, PLACE, new byte[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("[W1] a key belongs to its Kreis: another has none for the same person")
    void ofOneKreis() {
        var sealed = sealed();

        assertThat(in(EUSKIRCHEN, () -> vault.openText(owner, PLACE, sealed))).isEmpty();
    }

    @Test
    @DisplayName("[D3] with the key destroyed everything under it is erased, nothing new is sealed, and it stays so")
    void destroyed() {
        var sealed = sealed();

        destroy("CONSENT_WITHDRAWN");
        destroy("AGAIN");

        assertThat(opened(owner, PLACE, sealed)).isEmpty();
        assertThatThrownBy(this::sealed).isInstanceOf(Gone.class);
        assertThat(row("coalesce(encode(wrapped, 'hex'), 'nothing') || ' ' || reason"))
                .isEqualTo("nothing CONSENT_WITHDRAWN");
    }

    @Test
    @DisplayName("[D3] a key that was never made can be destroyed too, and is not made afterwards")
    void destroyedBeforeItWasMade() {
        destroy("ERASURE_REQUESTED");

        assertThatThrownBy(this::sealed).isInstanceOf(Gone.class);
    }

    @Test
    @DisplayName("[D6] a new master key takes over what the old one wrapped; content stays as it was sealed")
    void rotation() {
        var old = base64(1);
        var sealed = in(DUEREN, () -> vaultUnder("old:" + old).sealText(owner, PLACE, NOTE));
        var rotated = "new:" + base64(2) + ",old:" + old;
        assertThat(in(DUEREN, () -> vaultUnder(rotated).openText(owner, PLACE, sealed)))
                .contains(NOTE);

        in(DUEREN, () -> {
            keysUnder(rotated + ",for-tests:" + base64(0)).rewrap();
            return owner;
        });

        assertThat(row("master_key")).isEqualTo("new");
        assertThat(in(DUEREN, () -> vaultUnder("new:" + base64(2)).openText(owner, PLACE, sealed)))
                .contains(NOTE);
        assertThatThrownBy(() -> in(DUEREN, () -> vaultUnder("old:" + old).openText(owner, PLACE, sealed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("KIM_MASTER_KEYS lacks the key new");
        in(DUEREN, () -> {
            keysUnder("for-tests:" + base64(0) + ",new:" + base64(2)).rewrap();
            return owner;
        });
    }

    private byte[] sealed() {
        return in(DUEREN, () -> vault.sealText(owner, PLACE, NOTE));
    }

    private Optional<String> opened(UUID whose, String place, byte[] sealed) {
        return in(DUEREN, () -> vault.openText(whose, place, sealed));
    }

    private void destroy(String reason) {
        scope.in(DUEREN, () -> vault.destroyKey(owner, reason));
    }

    private <T> T in(Kreis kreis, Supplier<T> work) {
        return scope.in(kreis, work);
    }

    private DataKeys keysUnder(String masterKeys) {
        return new DataKeys(database, new MasterKeys(Optional.of(List.of(masterKeys.split(",")))), scope);
    }

    private Vault vaultUnder(String masterKeys) {
        return new Vault(keysUnder(masterKeys), audit);
    }

    private String row(String what) {
        return in(
                DUEREN,
                () -> database.withHandle(
                        handle -> handle.createQuery("select " + what + " from data_key where owner = :owner")
                                .bind("owner", owner)
                                .mapTo(String.class)
                                .one()));
    }

    private static String base64(int fill) {
        var key = new byte[32];
        Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }
}
