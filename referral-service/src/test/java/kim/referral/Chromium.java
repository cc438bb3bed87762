package kim.referral;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import io.restassured.RestAssured;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A real browser in front of the service that is tested. */
final class Chromium implements AutoCloseable {

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

    /** What has to be met for websites of public bodies, and the newer of it. */
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium() {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
    }

    /** Skips the test where there is none. */
    static Chromium start() {
        Assumptions.assumeTrue(Files.isExecutable(EXECUTABLE), "skipped: chromium missing");
        return new Chromium();
    }

    /** Somebody whose browser runs no script at all. */
    Page withoutScript(String locale) {
        return page(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale(locale));
    }

    /** For a tool that looks at the page from inside, which its policy would keep out. */
    Page inspected(String locale, int width) {
        return page(new Browser.NewContextOptions()
                .setBypassCSP(true)
                .setLocale(locale)
                .setViewportSize(width, 900));
    }

    private Page page(Browser.NewContextOptions options) {
        return browser.newContext(options.setBaseURL("http://localhost:" + RestAssured.port))
                .newPage();
    }

    /** What stands against the rules of accessibility, each with where. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .map(Chromium::described)
                        .toList();
    }

    private static String described(Rule rule) {
        return rule.getId() + " " + rule.getNodes();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
