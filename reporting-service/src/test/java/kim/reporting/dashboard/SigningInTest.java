package kim.reporting.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.World;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealmStandIn.class, scope = TestResourceScope.RESTRICTED_TO_CLASS)
class SigningInTest {

    private static final String PAGE = "/dashboard?period=2025-10";

    @Inject
    World world;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    @DisplayName("[W] a browser without a session is sent to sign in, by a code that nobody else can use")
    void sentToSignIn() {
        var sent = given().redirects()
                .follow(false)
                .get(PAGE)
                .then()
                .statusCode(302)
                .extract();

        assertThat(sent.header("Location"))
                .contains("/auth?response_type=code", "client_id=kim-dashboard", "code_challenge_method=S256", "nonce=")
                .contains("redirect_uri=http%3A%2F%2Flocalhost")
                .contains("%2Fdashboard%2Flogin");
        assertThat(sent.headers().getValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.toLowerCase(Locale.ROOT))
                        .contains("path=/dashboard", "httponly", "samesite=lax"));
    }

    @Test
    @DisplayName("[W] once signed in it sees what the ID token allows, through a session that tells nothing of it")
    void signedIn() throws IOException, InterruptedException {
        world.hasConcept(new Kreis(RealmStandIn.KREIS));

        var page = browse(PAGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri()).isEqualTo(address(PAGE));
        assertThat(page.body()).contains("Kreis Düren in Zahlen", "Intern");
        assertThat(cookies.getCookieStore().getCookies())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie.getPath()).isEqualTo("/dashboard"))
                .extracting(HttpCookie::getValue)
                .allSatisfy(value -> assertThat(value).doesNotContain("eyJraWQ"));
        assertThat(browse("/dashboard?period=2025-09").previousResponse()).isEmpty();
    }

    @Test
    @DisplayName("[W] the session opens pages and not the API, and a token of the API opens no page")
    void apart() throws IOException, InterruptedException {
        world.hasConcept(new Kreis(RealmStandIn.KREIS));
        assertThat(browse(PAGE).statusCode()).isEqualTo(200);

        assertThat(browse("/api/v1/figures/I01?period=2025-10").statusCode()).isEqualTo(401);
        given().auth()
                .oauth2(Tokens.coordinator(RealmStandIn.KREIS))
                .redirects()
                .follow(false)
                .get(PAGE)
                .then()
                .statusCode(302);
        given().get("/dashboard/style.css").then().statusCode(200);
    }

    @Test
    @DisplayName(
            "[W] behind the gateway's TLS the address to come back to is the public one, and cookies are for TLS only")
    void behindGateway() {
        var sent = given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "kim.example")
                .get(PAGE)
                .then()
                .statusCode(302)
                .extract();

        assertThat(sent.header("Location")).contains("redirect_uri=https%3A%2F%2Fkim.example%2Fdashboard%2Flogin");
        assertThat(sent.headers().getValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("secure"));
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private HttpResponse<String> browse(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString());
    }
}
