package kim.systemtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kim.demo.concept.KimKreis;
import kim.local.stack.Port;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** After two years of casework: figures agree with the cases, and people look at them in a browser. */
@Order(15)
@ExtendWith(OnTheWholeStack.class)
class DashboardTest {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private final MainJob job;

    DashboardTest(MainJob job) {
        this.job = job;
    }

    @BeforeAll
    static void open() {
        if (!Files.isExecutable(CHROMIUM)) {
            return;
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
        if (playwright != null) {
            playwright.close();
        }
    }

    @Order(1)
    @Test
    @DisplayName("[M7] facts agree with cases and referrals, row by row, and coordination is told so")
    void reconciled() {
        job.stack().reconcile(KimKreis.DUEREN, LocalDate.now(ZoneId.of("Europe/Berlin")));

        var last = job.kim()
                .asPerson("coordinator-ki-dueren")
                .get("/reconciliations")
                .send()
                .expect(200)
                .json()
                .path(0);
        assertThat(last.path("differences")).as(last.toString()).isEmpty();
        assertThat(last.path("counts").size()).isGreaterThan(4);
    }

    @Order(2)
    @Test
    @DisplayName("[W] coordination signs in at the dashboard by browser and sees its Kreis")
    void coordination() {
        var page = signedIn("coordinator-ki-dueren");

        assertThat(page.locator("h1").textContent()).contains("Kreis Düren");
        keep(page, "coordination");
    }

    @Order(3)
    @Test
    @DisplayName("[W] whoever has no figures to see signs in and sees none")
    void nobodyElse() {
        var page = signedIn("case-manager-caritas-dueren");

        assertThat(page.locator("svg").count()).isZero();
    }

    private Page signedIn(String username) {
        assumeTrue(browser != null, "skipped: chromium missing");
        var page = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions().setLocale("de-DE").setViewportSize(1280, 900))
                .newPage();
        page.navigate(dashboard());
        // Who is known by name first is asked for the password next: their organisation may have a way of its own.
        page.locator("#username").fill(username);
        page.locator("#kc-login").click();
        page.locator("#password").fill(job.stack().access().demoPassword());
        page.locator("#kc-login").click();
        page.waitForURL("**/dashboard*");
        return page;
    }

    private String dashboard() {
        return job.stack().access().url(Port.GATEWAY).resolve("/dashboard").toString();
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
