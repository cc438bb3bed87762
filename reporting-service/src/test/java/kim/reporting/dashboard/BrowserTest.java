package kim.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kim.platform.Kreis;
import kim.platform.testing.Tokens;
import kim.reporting.story.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages in a real browser, which is given a token since there is no realm to sign in at. */
@QuarkusTest
class BrowserTest {

    private static final Kreis KREIS = new Kreis("05970");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static boolean lived;

    @Inject
    World world;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    @BeforeEach
    void open() {
        var chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        if (chromium.isEmpty()) {
            System.out.println("skipped: chromium missing");
        }
        assumeTrue(chromium.isPresent(), "skipped: chromium missing");
        if (!lived) {
            Lives.lived(world, KREIS);
            lived = true;
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox")));
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
            playwright.close();
        }
    }

    @Test
    @DisplayName(
            "[M4] the page stands without a script, loads nothing from elsewhere, and breaks none of its own rules")
    void rules() {
        var page = show(ColorScheme.LIGHT, Tokens.coordinator(KREIS.ags()));

        assertThat(complaints).isEmpty();
        assertThat(page.locator("script").count()).isZero();
        assertThat(page.locator("[style]").count()).isZero();
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.charts')).columnCount"))
                .isEqualTo("2");
        screenshot(page, "coordination-light");
    }

    @Test
    @DisplayName("[M4] in the dark it is dark, and what it says can still be told from its ground")
    void dark() {
        var page = show(ColorScheme.DARK, Tokens.coordinator(KREIS.ags()));

        assertThat(contrast(page, "body", "html")).isGreaterThan(7);
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.t-primary')).fill"))
                .isEqualTo("rgb(140, 195, 242)");
        screenshot(page, "coordination-dark");
    }

    @Test
    @DisplayName("[M4] whoever does not see the pictures hears what they show, and has their numbers as tables")
    void readAloud() {
        var page = show(ColorScheme.LIGHT, Tokens.coordinator(KREIS.ags()));
        var pictures = page.locator("svg[role=img]");

        assertThat(pictures.count()).isEqualTo(7);
        for (var picture : pictures.all()) {
            assertThat(picture.locator("> title").textContent()).isNotBlank();
            assertThat(picture.locator("> desc").textContent()).isNotBlank();
        }
        assertThat(page.locator(".charts table caption").count()).isEqualTo(7);
        assertThat(page.locator(".charts thead th:not([scope=col])").count()).isZero();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("de");
        assertThat(page.locator("main").count()).isEqualTo(1);
        for (var select : page.locator("select").all()) {
            assertThat(page.locator("label[for=" + select.getAttribute("id") + "]")
                            .count())
                    .isEqualTo(1);
        }
        var ids = page.locator("[id]").evaluateAll("all => all.map(one => one.id)");
        assertThat((List<?>) ids).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("[M4] it meets what the law asks of websites of public bodies, in light and in the dark")
    void barriers() {
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            var page = show(scheme, Tokens.coordinator(KREIS.ags()), true);
            page.locator("summary").first().click();
            assertThat(new AxeBuilder(page).withTags(WCAG).analyze().getViolations())
                    .extracting(rule -> rule.getId() + " " + rule.getNodes())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("[M4] it is used by keyboard alone: past the head, to another period, into a table")
    void keyboard() {
        var page = show(ColorScheme.LIGHT, Tokens.coordinator(KREIS.ags()));

        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("content");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("period");
        page.locator("#period").selectOption("2025-09");
        page.locator("#by").focus();
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForURL("**period=2025-09**");
        page.locator("summary").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open] table").first().isVisible()).isTrue();
        assertThat(complaints).isEmpty();
    }

    @Test
    @DisplayName("[M4] on a telephone nothing has to be pushed sideways, and on paper there are no buttons")
    void narrowAndPrinted() {
        var page = show(ColorScheme.LIGHT, Tokens.carrierLead(KREIS.ags(), "caritas-dueren"));
        page.setViewportSize(360, 800);

        assertThat(page.evaluate("document.documentElement.scrollWidth <= 360")).isEqualTo(true);
        screenshot(page, "carrier-narrow");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("form").isVisible()).isFalse();
        assertThat(page.locator("nav").isVisible()).isFalse();
        assertThat(page.locator("svg").first().isVisible()).isTrue();
    }

    private Page show(ColorScheme scheme, String token) {
        return show(scheme, token, false);
    }

    /** @param bypassed for a tool that looks at the page from inside, which its policy would keep out */
    private Page show(ColorScheme scheme, String token, boolean bypassed) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setBypassCSP(bypassed)
                .setLocale("de-DE")
                .setViewportSize(1280, 900)
                .setExtraHTTPHeaders(Map.of("Authorization", "Bearer " + token)));
        var page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url()));
        page.navigate("http://localhost:%d/dashboard?period=2025".formatted(RestAssured.port));
        return page;
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** By the formula of WCAG, of the text of one element on the ground of the other. */
    private static double contrast(Page page, String text, String ground) {
        return ((Number) page.evaluate("""
                ([text, ground]) => {
                  const parts = colour => colour.match(/\\d+/g).slice(0, 3).map(Number);
                  const light = colour => parts(colour).map(part => part / 255)
                    .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
                    .reduce((sum, part, i) => sum + part * [0.2126, 0.7152, 0.0722][i], 0);
                  const one = light(getComputedStyle(document.querySelector(text)).color);
                  const other = light(getComputedStyle(document.querySelector(ground)).backgroundColor);
                  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                }""", List.of(text, ground))).doubleValue();
    }
}
