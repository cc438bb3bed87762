package kim.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NoSecretsTest {

    /** What gives a secret away: keys in PEM, signed tokens, well-known kinds of access keys. */
    private static final List<Pattern> SECRETS = List.of(
            Pattern.compile("-----BEGIN [A-Z ]*PRIVATE KEY-----[\\r\\n ]*[A-Za-z0-9+/]{20}"),
            Pattern.compile("eyJ[A-Za-z0-9_-]{20,}\\.eyJ[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}"),
            Pattern.compile("\\b(AKIA|ASIA)[0-9A-Z]{16}\\b"),
            Pattern.compile("\\b(ghp|gho|ghs|glpat)[_-][A-Za-z0-9_]{20,}"));

    /** A password, secret or key with a value of its own, in settings; from the environment it is named as ${…}. */
    private static final Pattern SETTING = Pattern.compile(
            "(?im)^[^#\\n]*(password|secret|private[-.]?key|token)\\s*[:=]\\s*[\"']?(?!\\$|\\{|\\[|true|false|client)[^\\s\"'{}]{8,}");

    private static final List<String> SETTINGS = List.of(".properties", ".yaml", ".yml", ".env", ".json", ".conf");

    @Test
    @DisplayName("no private key, token or password is in the repository")
    void none() {
        assertThat(Repository.files().filter(NoSecretsTest::tells)).isEmpty();
    }

    @Test
    @DisplayName("what the search looks for it finds")
    void found() {
        var key = "-----BEGIN PRIVATE" + " KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASC";
        assertThat(isSecret(key)).isTrue();
        assertThat(SETTING.matcher("db.password=" + "correct-horse").find()).isTrue();
        assertThat(SETTING.matcher("db.password=${KIM_DB_PASSWORD}").find()).isFalse();
    }

    private static boolean tells(Path file) {
        var text = Repository.text(file);
        return isSecret(text)
                || SETTINGS.stream().anyMatch(file.toString()::endsWith)
                        && SETTING.matcher(text).find();
    }

    private static boolean isSecret(String text) {
        return SECRETS.stream().anyMatch(secret -> secret.matcher(text).find());
    }
}
