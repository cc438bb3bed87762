package kim.referral.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import kim.platform.BadInput;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** As it is outside of the demo. */
class TargetsTest {

    private final Targets targets = new Targets(false, false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.10",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2001:db8::1",
                "2002:7f00:1::"
            })
    @DisplayName("nothing is sent to this machine, this network or nobody, however its address is written")
    void notPublic(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isFalse();
        var host = address.contains(":") ? "[" + address + "]" : address;
        assertThatThrownBy(() -> targets.requirePossible("https://" + host + "/hook"))
                .isInstanceOf(BadInput.class);
        assertThat(targets.resolve(URI.create("https://" + host + "/hook"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "172.32.0.1",
                "100.128.0.1",
                "193.99.144.80",
                "2a00:1450::1",
                "2606:4700::1111"
            })
    @DisplayName("what belongs to the world may be called, over TLS")
    void publicOnes(String address) throws UnknownHostException {
        assertThat(PublicAddress.is(InetAddress.getByName(address))).isTrue();
        var host = address.contains(":") ? "[" + address + "]" : address;
        assertThat(targets.resolve(URI.create("https://" + host + "/hook"))).isPresent();
        assertThat(targets.resolve(URI.create("http://" + host + "/hook"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://1.1.1.1/",
                "https://localhost/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://017700000001/",
                "https://user@1.1.1.1/",
                "https://1.1.1.1/#x",
                "https:///hook",
                "file:///etc/passwd",
                "gopher://1.1.1.1/",
                "//1.1.1.1/",
                ""
            })
    @DisplayName("an address that is dressed up leads nowhere")
    void dressedUp(String url) {
        assertThatThrownBy(() -> targets.requirePossible(url)).isInstanceOf(BadInput.class);
    }
}
