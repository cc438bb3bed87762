package kim.referral;

import static kim.referral.Api.get;
import static kim.referral.Api.post;
import static kim.referral.People.POST;
import static kim.referral.People.holderOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page of a one-time link as people meet it. */
@QuarkusTest
class LinkPageInChromiumTest {

    private static final int MANY_TABS = 40;

    @Inject
    Concepts concepts;

    @Inject
    Linked linked;

    private Chromium chromium;
    private String referral;
    private String path;
    private String code;

    @BeforeEach
    void linkIsMade() {
        chromium = Chromium.start();
        concepts.areApplied();
        referral = Story.referral(linked.toldToService().referral().toString());
        var made =
                post(holderOf(POST), referral + "/links", "{}").statusCode(201).extract();
        path = made.path("path");
        code = made.path("code");
    }

    @AfterEach
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    @DisplayName("[R12] by keyboard alone and without a script: opened, accepted, and the outcome reported")
    void byKeyboard() {
        var page = chromium.withoutScript("de-DE");
        page.navigate(path);

        tabTo(page, "a.skip");
        assertThat(page.locator("a.skip").boundingBox().x).isNotNegative();
        page.keyboard().press("Enter");
        tabTo(page, "#code");
        page.keyboard().type(code);
        enter(page);
        assertThat(page.locator("#people").count()).isOne();

        press(page, "form[action*='/acceptance'] button");
        assertThat(notice(page)).contains("Sie haben die Anfrage angenommen");
        get(holderOf(POST), referral).body("status", equalTo("ACCEPTED"));

        tabTo(page, "input[name=end]");
        page.keyboard().press("Space");
        tabTo(page, "#outcome");
        page.keyboard().type("Angebot abgeschlossen");
        press(page, "form[action*='/outcome'] button");
        assertThat(notice(page)).contains("Das Ergebnis ist gemeldet");
        get(holderOf(POST), referral)
                .body("status", equalTo("COMPLETED"))
                .body("outcome", equalTo("SERVICE_COMPLETED"));
    }

    @Test
    @DisplayName("[R12] in English, rejected by keyboard: a reason that needs a text asks for it, and then it is done")
    void rejectedInEnglish() {
        var page = chromium.withoutScript("en-GB");
        page.navigate(path);
        assertThat(page.title()).isEqualTo("Answer a request · KIM");
        tabTo(page, "#code");
        page.keyboard().type(code);
        enter(page);

        tabTo(page, "#reason");
        page.keyboard().type("Other");
        press(page, "form[action*='/rejection'] button");
        assertThat(page.locator("[role=alert]").textContent()).contains("Please explain");

        tabTo(page, "#reason");
        page.keyboard().type("We have no capacity");
        press(page, "form[action*='/rejection'] button");
        get(holderOf(POST), referral).body("status", equalTo("REJECTED")).body("reason", equalTo("NO_CAPACITY"));
    }

    @ParameterizedTest(name = "{0}, {1} pixels")
    @CsvSource({"de-DE, 1200", "de-DE, 320", "en-GB, 1200", "en-GB, 320"})
    @DisplayName("[R12] no barrier of WCAG 2.2 AA on any view, contrast included, and nothing to scroll sideways")
    void withoutBarriers(String locale, int width) {
        var page = chromium.inspected(locale, width);

        page.navigate(path);
        look(page, "cover", locale, width);
        page.locator("#code").fill("1");
        page.locator("form button").click();
        look(page, "wrong code", locale, width);
        page.locator("#code").fill(code);
        page.locator("form button").click();
        look(page, "opened", locale, width);
        page.locator("form[action*='/acceptance'] button").click();
        look(page, "accepted", locale, width);
        page.navigate("/links/05358/" + "A".repeat(43));
        look(page, "closed", locale, width);
    }

    private static void look(Page page, String view, String locale, int width) {
        var picture = "%s-%s-%d.png".formatted(view.replace(' ', '-'), locale, width);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "link-page").resolve(picture)));
        assertThat(Chromium.barriers(page)).as(view).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .as(view)
                .isEqualTo(true);
    }

    /** As far as somebody without a mouse has to go. */
    private static void tabTo(Page page, String element) {
        for (int tabs = 0; tabs < MANY_TABS && !hasFocus(page, element); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(hasFocus(page, element)).as(element).isTrue();
    }

    private static boolean hasFocus(Page page, String element) {
        return page.locator(element).and(page.locator(":focus")).count() == 1;
    }

    private static void press(Page page, String button) {
        tabTo(page, button);
        enter(page);
    }

    private static void enter(Page page) {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private static String notice(Page page) {
        return page.locator("#notice").textContent();
    }
}
